package vn.cchc.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.check.Rule;
import vn.cchc.check.Rules;
import vn.cchc.review.ChangeRule;
import vn.cchc.review.ChangeRules;
import vn.cchc.source.Severity;

/** All codes that findings may bear: those of the rules, and those of the readers, which stand here one by one. */
public final class Topics {
    private static final String FIRST = "0.1.0";

    private static final List<String> READING = List.of(
            "file-empty",
            "file-too-large",
            "file-unreadable",
            "text-not-utf8",
            "line-too-long",
            "findings-too-many",
            "yaml-syntax-tab",
            "yaml-syntax-colon",
            "yaml-syntax-quote",
            "yaml-syntax-bracket",
            "yaml-syntax-indent",
            "yaml-syntax-key",
            "yaml-syntax-special",
            "yaml-syntax-start",
            "yaml-syntax-other",
            "yaml-second-document",
            "yaml-too-deep",
            "yaml-too-many",
            "yaml-alias",
            "yaml-anchor",
            "yaml-tag",
            "yaml-merge-key",
            "key-repeated",
            "key-unknown",
            "key-missing",
            "value-empty",
            "type-wrong",
            "number-wrong",
            "decimal-wrong",
            "number-grouped",
            "amount-negative",
            "choice-unknown",
            "id-wrong",
            "day-wrong",
            "api-version-unknown",
            "kind-unknown",
            "kind-repeated",
            "plan-missing",
            "plan-too-broad",
            "goal-unreadable",
            "report-place-differs",
            "done-without-day",
            "day-without-done",
            "dropped-without-reason",
            "points-wrong",
            "points-zero");

    private static final List<Topic> SUPPRESSIONS = List.of(
            suppression("rule-lowered", Severity.WARNING),
            suppression("change-waived", Severity.INFO),
            suppression("waiver-unused", Severity.WARNING),
            suppression("waiver-expired", Severity.WARNING),
            suppression("ignore-rule-unknown", Severity.ERROR),
            suppression("ignore-without-reason", Severity.ERROR),
            suppression("ignore-unused", Severity.WARNING));

    private Topics() {}

    /** In the order of the sorts and, within one, as the rules are listed. */
    public static List<Topic> all() {
        List<Topic> all = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            all.add(new Topic(rule.code(), rule.severity(), Topic.Sort.RULE, FIRST));
        }
        for (ChangeRule rule : ChangeRules.ALL) {
            all.add(new Topic(rule.code(), rule.severity(), Topic.Sort.CHANGE, FIRST));
        }
        all.addAll(SUPPRESSIONS);
        for (String code : List.of("text-not-nfc", "text-unseen", "text-lookalike")) {
            all.add(new Topic(code, Severity.WARNING, Topic.Sort.READING, FIRST));
        }
        for (String code : READING) {
            all.add(new Topic(code, Severity.ERROR, Topic.Sort.READING, FIRST));
        }
        return List.copyOf(all);
    }

    private static Topic suppression(String code, Severity severity) {
        return new Topic(code, severity, Topic.Sort.SUPPRESSION, FIRST);
    }

    public static Optional<Topic> find(String code) {
        return all().stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return all().stream().map(Topic::code).toList();
    }
}
