package vn.cchc.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.SettingsDiff;
import vn.cchc.diff.Sort;
import vn.cchc.diff.Value;
import vn.cchc.source.Findings;
import vn.cchc.source.Severity;

/** Rules that a change lets count less: whoever reviews it has to see that too. */
final class LoweredLevels {
    private static final List<Value> FROM_LEAST = List.of(
            new Value.Word("type.level.off"),
            new Value.Word("type.level.info"),
            new Value.Word("type.level.warning"),
            new Value.Word("type.level.error"));

    private LoweredLevels() {}

    /** @param usual the severity that a rule has where no file gives it another */
    static void find(Comparison comparison, Function<String, Optional<Severity>> usual, Findings findings) {
        for (Change change : comparison.shared()) {
            if (change instanceof Change.Changed changed && changed.subject().sort() == Sort.LEVEL) {
                FieldChange level = changed.fields().get(0);
                Optional<Severity> severity = usual.apply(changed.subject().id());
                if (severity.isPresent()
                        && rank(level.after(), severity.get()) < rank(level.before(), severity.get())) {
                    findings.warning(
                            "rule-lowered",
                            level.at(),
                            changed.subject().object(),
                            changed.subject().id(),
                            word(level.before()),
                            word(level.after()));
                }
            }
        }
    }

    private static int rank(Value level, Severity usual) {
        int rank = FROM_LEAST.indexOf(level);
        return rank < 0 ? FROM_LEAST.size() - 1 - usual.ordinal() : rank;
    }

    private static String word(Value level) {
        return level instanceof Value.Word word ? word.key() : SettingsDiff.USUAL.key();
    }
}
