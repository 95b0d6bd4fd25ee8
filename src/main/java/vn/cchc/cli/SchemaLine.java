package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import vn.cchc.write.Modeline;

/** The editor's line for a new file of a plan: its schema is looked for where the plan's document says that its own is. */
final class SchemaLine {
    private static final String DOCUMENT = "plan.yaml";
    private static final String SCHEMA = "Plan.json";

    private SchemaLine() {}

    /** @return nothing where the plan's document has no such line, or there is no schema of this kind */
    static String of(Path planFolder, Path file, String kind) throws IOException {
        Path document = planFolder.resolve(DOCUMENT);
        if (!Files.isReadable(document)) {
            return "";
        }
        String schema = Modeline.schema(Files.readString(document)).orElse("");
        if (!schema.endsWith(SCHEMA)) {
            return "";
        }
        String other = schema.substring(0, schema.length() - SCHEMA.length()) + kind + ".json";
        if (schema.contains("://")) {
            return Modeline.of(other);
        }
        Path there = planFolder.resolve(other).normalize();
        return Files.isRegularFile(there)
                ? Modeline.of(Objects.requireNonNull(file.getParent())
                        .relativize(there)
                        .toString()
                        .replace('\\', '/'))
                : "";
    }
}
