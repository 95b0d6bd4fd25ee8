package vn.cchc.model;

import java.util.Optional;

/**
 * Takes back what the unit's report for an earlier milestone said of the same thing; both reports stay as they are.
 *
 * @param milestone the milestone of the report that was wrong
 * @param reason why; a correction without one is a finding
 */
public record Correction(String milestone, Optional<String> reason) {}
