package vn.cchc.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Goal;
import vn.cchc.model.Measure;
import vn.cchc.model.Target;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.source.Origin;
import vn.cchc.yaml.Fields;

/** Reads {@code kind: Targets}. */
final class TargetsReader {
    private final Findings findings;
    private final Values values;

    TargetsReader(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings, OptionalInt.empty());
    }

    List<Target> read(Fields in) {
        List<Target> targets = new ArrayList<>();
        for (Fields target : in.records("targets")) {
            targets.add(target(target));
        }
        in.end();
        return targets;
    }

    private Target target(Fields in) {
        String id = values.id(in);
        int paragraph = in.number("paragraph", 1, 999).orElse(1);
        String text = in.text("text");
        String goalText = in.text("goal");
        Optional<Goal> goal = GoalParser.parse(goalText);
        Optional<String> word = in.optionalChoice("measure", Measure.words());
        Optional<Measure> measure = word.isPresent() ? Measure.of(word.get()) : Optional.empty();
        List<UnitRef> units = values.units(in.optionalItems("units"));
        Origin origin = in.end();
        if (goal.isEmpty() && !goalText.isEmpty()) {
            findings.error("goal-unreadable", origin.of("goal"), goalText);
        }
        return new Target(id, paragraph, text, goalText, goal, measure, units, origin);
    }
}
