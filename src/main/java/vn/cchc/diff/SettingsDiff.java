package vn.cchc.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.model.Config;
import vn.cchc.model.Waiver;
import vn.cchc.model.Workspace;
import vn.cchc.source.Location;
import vn.cchc.source.Severity;

/** What changed in the levels of rules (cchc.yaml) and in the waivers: both decide what is said of every other change. */
public final class SettingsDiff {
    /** The value of a level that no file gives. */
    public static final Value.Word USUAL = new Value.Word("type.level.usual");

    /** A level as a file gives it. */
    private record Level(String rule, String path, Value.Word value, Location at) {}

    private SettingsDiff() {}

    public static List<Change> of(Workspace before, Workspace after) {
        List<Change> changes = levels(levels(before.configs()), levels(after.configs()));
        changes.addAll(waivers(before.waivers(), after.waivers()));
        return changes;
    }

    /** By file and rule. */
    private static Map<String, Level> levels(List<Config> configs) {
        Map<String, Level> levels = new TreeMap<>();
        for (Config config : configs) {
            String path = config.origin().path();
            config.levels()
                    .forEach((rule, severity) -> levels.put(
                            path + "\n" + rule,
                            new Level(
                                    rule,
                                    path,
                                    value(severity),
                                    Objects.requireNonNull(config.places().get(rule)))));
        }
        return levels;
    }

    private static Value.Word value(Optional<Severity> severity) {
        return new Value.Word(
                "type.level." + severity.map(Severity::name).orElse("off").toLowerCase(Locale.ROOT));
    }

    private static List<Change> levels(Map<String, Level> was, Map<String, Level> is) {
        List<Change> changes = new ArrayList<>();
        Map<String, Level> all = new TreeMap<>(was);
        all.putAll(is);
        all.forEach((key, level) -> {
            Value before = was.containsKey(key) ? was.get(key).value() : USUAL;
            Value after = is.containsKey(key) ? is.get(key).value() : USUAL;
            if (!before.equals(after)) {
                Subject subject = new Subject(Sort.LEVEL, "", level.rule(), level.path(), level.at());
                FieldChange field = new FieldChange("level", before, after, level.at());
                changes.add(new Change.Changed(subject, Optional.empty(), List.of(field)));
            }
        });
        return changes;
    }

    private static List<Change> waivers(List<Waiver> was, List<Waiver> is) {
        List<Change> changes = new ArrayList<>();
        for (Pair<Waiver> pair : Pair.match(was, is, SettingsDiff::id, waiver -> "")) {
            if (pair.before().isEmpty()) {
                changes.add(new Change.Added(subject(pair.after().orElseThrow())));
            } else if (pair.after().isEmpty()) {
                changes.add(new Change.Removed(subject(pair.before().get())));
            } else {
                List<FieldChange> fields =
                        fields(pair.before().get(), pair.after().get());
                if (!fields.isEmpty()) {
                    changes.add(new Change.Changed(subject(pair.after().get()), Optional.empty(), fields));
                }
            }
        }
        return changes;
    }

    private static String id(Waiver waiver) {
        return waiver.origin().path() + "\n" + waiver.named();
    }

    private static Subject subject(Waiver waiver) {
        return new Subject(
                Sort.WAIVER,
                "",
                waiver.named(),
                waiver.reason(),
                waiver.origin().start());
    }

    private static List<FieldChange> fields(Waiver was, Waiver is) {
        List<FieldChange> fields = new ArrayList<>();
        field("reason", Value.text(was.reason()), Value.text(is.reason()), is, fields);
        field("document", Value.text(was.document()), Value.text(is.document()), is, fields);
        field("until", new Value.Day(was.until()), new Value.Day(is.until()), is, fields);
        return fields;
    }

    private static void field(String name, Value was, Value is, Waiver waiver, List<FieldChange> fields) {
        if (!was.equals(is)) {
            fields.add(new FieldChange(name, was, is, waiver.origin().of(name)));
        }
    }
}
