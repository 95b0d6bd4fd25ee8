package vn.cchc.explain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.source.Resources;

/**
 * The bad and good examples: stretches of the files on which the tests run each rule. One resource holds them all; a line
 * {@code === code bad} begins an example and {@code --- path} a file of it.
 */
final class Examples {
    /** A stretch of a file; without lines the file is not there. */
    record Piece(String path, List<String> lines) {}

    private static final String RESOURCE = "/vn/cchc/explain-examples.txt";
    private static final String EXAMPLE = "=== ";
    private static final String FILE = "--- ";

    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

    private Examples() {}

    static Examples load() {
        Examples examples = new Examples();
        List<Piece> current = new ArrayList<>();
        String text = new String(Resources.bytes(RESOURCE).orElseThrow(), StandardCharsets.UTF_8);
        for (String line : text.split("\n")) {
            if (line.startsWith(EXAMPLE)) {
                current = new ArrayList<>();
                examples.pieces.put(line.substring(EXAMPLE.length()), current);
            } else if (line.startsWith(FILE)) {
                current.add(new Piece(line.substring(FILE.length()), new ArrayList<>()));
            } else if (!current.isEmpty()) {
                current.get(current.size() - 1).lines().add(line);
            }
        }
        return examples;
    }

    List<Piece> bad(String code) {
        return pieces.getOrDefault(code + " bad", List.of());
    }

    List<Piece> good(String code) {
        return pieces.getOrDefault(code + " good", List.of());
    }
}
