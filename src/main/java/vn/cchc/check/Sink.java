package vn.cchc.check;

import java.util.List;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;

/** Where a rule puts what it finds; the rule's own code and severity are added here. */
public final class Sink {
    private final Rule rule;
    private final Findings findings;

    Sink(Rule rule, Findings findings) {
        this.rule = rule;
        this.findings = findings;
    }

    public void at(Location place, Object... arguments) {
        findings.add(new Finding(rule.severity(), rule.code(), place, List.of(arguments)));
    }
}
