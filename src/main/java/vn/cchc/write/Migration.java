package vn.cchc.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.source.SourceText;
import vn.cchc.yaml.YamlNode;
import vn.cchc.yaml.YamlReader;

/**
 * Brings a file to the present version of its format by other words in the places of old ones; comments, order and layout stay.
 * {@code cchc/v0} is the draft that the format began as: {@code due} for a task's deadline, {@code lead} for its leads, {@code
 * date} for the day a report was handed in.
 */
public final class Migration {
    /** The version that files are brought to. */
    public static final String NEWEST = "cchc/v1";

    private static final String OLDEST = "cchc/v0";

    /** Keys of the records in a list of a kind, and what they are called now. */
    private record Renaming(String kind, String list, Map<String, String> keys) {}

    private static final List<Renaming> FROM_OLDEST = List.of(
            new Renaming("Tasks", "tasks", Map.of("due", "deadline", "lead", "leads")),
            new Renaming("Report", "", Map.of("date", "submitted")));

    private record Splice(Location at, String text) {}

    private final List<Splice> splices = new ArrayList<>();

    private Migration() {}

    /** The versions that can be brought to the newest. */
    public static List<String> versions() {
        return List.of(OLDEST);
    }

    /** The file in the newest version; the text itself where it is of that; nothing where it is no YAML or of no known version. */
    public static Optional<String> of(SourceText source) {
        Optional<YamlNode> read = YamlReader.read(source, new Findings()).filter(Migration::isKnown);
        return read.map(root -> {
            Optional<YamlNode.Scalar> version = scalar(root, "apiVersion");
            if (version.filter(found -> found.text().equals(NEWEST)).isPresent()) {
                return source.text();
            }
            Migration migration = new Migration();
            migration.splices.add(new Splice(version.get().at(), NEWEST));
            String kind = scalar(root, "kind").map(YamlNode.Scalar::text).orElse("");
            for (Renaming renaming : FROM_OLDEST) {
                if (renaming.kind().equals(kind)) {
                    migration.rename(root, renaming);
                }
            }
            return migration.apply(source);
        });
    }

    private static boolean isKnown(YamlNode root) {
        return scalar(root, "apiVersion")
                .filter(version ->
                        version.text().equals(NEWEST) || version.text().equals(OLDEST))
                .isPresent();
    }

    private static Optional<YamlNode.Scalar> scalar(YamlNode root, String key) {
        return value(root, key).filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast);
    }

    private static Optional<YamlNode> value(YamlNode node, String key) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
        }
        return Optional.empty();
    }

    private void rename(YamlNode root, Renaming renaming) {
        List<YamlNode> records = renaming.list().isEmpty()
                ? List.of(root)
                : value(root, renaming.list())
                        .filter(YamlNode.Sequence.class::isInstance)
                        .map(list -> ((YamlNode.Sequence) list).items())
                        .orElse(List.of());
        for (YamlNode record : records) {
            if (record instanceof YamlNode.Mapping mapping) {
                Set<String> there = new HashSet<>();
                mapping.entries().forEach(entry -> there.add(entry.key()));
                for (YamlNode.Entry entry : mapping.entries()) {
                    String now = renaming.keys().get(entry.key());
                    if (now != null && !there.contains(now)) {
                        splices.add(new Splice(entry.at(), now));
                    }
                }
            }
        }
    }

    private String apply(SourceText source) {
        splices.sort(Comparator.comparing(Splice::at));
        StringBuilder text = new StringBuilder(source.text().length());
        int done = 0;
        for (Splice splice : splices) {
            int from = source.offset(splice.at().line(), splice.at().column());
            text.append(source.text(), done, from).append(splice.text());
            done = source.offset(splice.at().endLine(), splice.at().endColumn());
        }
        return text.append(source.text(), done, source.text().length()).toString();
    }
}
