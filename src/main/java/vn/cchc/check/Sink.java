package vn.cchc.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;

/** Where a rule puts what it finds; the rule's own code and severity are added here. */
public final class Sink {
    private final Rule rule;
    private final Findings findings;
    /** The rule's code, worked out when it finds something. */
    private @Nullable String code;

    Sink(Rule rule, Findings findings) {
        this.rule = rule;
        this.findings = findings;
    }

    public void at(Location place, Object... arguments) {
        if (code == null) {
            code = rule.code();
        }
        findings.add(new Finding(rule.severity(), code, place, List.of(arguments)));
    }
}
