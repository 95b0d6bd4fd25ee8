package vn.cchc.load;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Goal;
import vn.cchc.model.Measure;
import vn.cchc.model.Target;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.YamlNode;

/** Reads {@code kind: Targets}. */
final class TargetsReader {
    private final Findings findings;
    private final Values values;

    TargetsReader(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings, OptionalInt.empty());
    }

    List<Target> read(Fields in) {
        List<Target> targets = in.list("targets", this::target);
        in.end();
        return targets;
    }

    private Optional<Target> target(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String id = in.required("id", values::id).orElse("");
            int paragraph = in.number("paragraph", 1, 999).orElse(1);
            String text = in.text("text");
            String goalText = in.text("goal");
            Optional<Goal> goal = GoalParser.parse(goalText);
            Optional<Measure> measure =
                    in.optionalChoice("measure", Measure.words()).flatMap(Measure::of);
            List<UnitRef> units = in.optionalList("units", values::unit);
            var origin = in.end();
            if (goal.isEmpty() && !goalText.isEmpty()) {
                findings.error("goal-unreadable", origin.of("goal"), goalText);
            }
            return new Target(id, paragraph, text, goalText, goal, measure, units, origin);
        });
    }
}
