package vn.cchc.write;

import java.util.Optional;

/** The comment at the head of a file by which editors find its schema: {@code # yaml-language-server: $schema=PATH}. */
public final class Modeline {
    private static final String START = "# yaml-language-server: $schema=";

    private Modeline() {}

    public static String of(String schema) {
        return START + schema + "\n";
    }

    /** Where a text says that its schema is, as written there: a path that counts from its folder, or an address. */
    public static Optional<String> schema(String text) {
        for (String line : text.split("\n")) {
            if (line.startsWith(START)) {
                return Optional.of(line.substring(START.length()).strip());
            }
            if (!line.startsWith("#") && !line.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
