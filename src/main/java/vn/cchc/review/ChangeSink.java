package vn.cchc.review;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.diff.Subject;
import vn.cchc.model.Plan;
import vn.cchc.source.Finding;
import vn.cchc.source.Location;

/** Where a rule on changes puts what it finds. */
public final class ChangeSink {
    private final ChangeRule rule;
    private final Plan plan;
    private final List<Objection> objections;

    ChangeSink(ChangeRule rule, Plan plan, List<Objection> objections) {
        this.rule = rule;
        this.plan = plan;
        this.objections = objections;
    }

    /** @param arguments for the words of the rule; the object is the first of them, so that a waiver can name it */
    public void at(Subject subject, Location place, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(subject.object()));
        all.addAll(List.of(arguments));
        objections.add(new Objection(new Finding(rule.severity(), rule.code(), place, all), plan, subject));
    }
}
