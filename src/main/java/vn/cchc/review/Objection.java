package vn.cchc.review;

import vn.cchc.diff.Subject;
import vn.cchc.model.Plan;
import vn.cchc.source.Finding;

/** What a rule has against a change, and what it is about, which a waiver may name. */
record Objection(Finding finding, Plan plan, Subject subject) {}
