package vn.cchc.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Files too large to be kept: each is made of its size alone, so that it is the same on every machine. As a program
 * ({@code Large DIR}) it writes all of them into folders of their own.
 */
final class Large {
    static final String HEAD = "apiVersion: cchc/v1\nkind: Targets\ntargets: []\n";
    private static final String TASKS = "apiVersion: cchc/v1\nkind: Tasks\ntasks:\n";

    /** What a file is made of: what stands first, and a piece that is repeated, in which {@code #} is its number. */
    record Made(String head, String piece, int times, String end) {
        void to(Path file) throws IOException {
            try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                out.write(head.getBytes(StandardCharsets.UTF_8));
                boolean numbered = piece.indexOf('#') >= 0;
                byte[] same = piece.getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < times; i++) {
                    out.write(numbered ? piece.replace("#", "" + i).getBytes(StandardCharsets.UTF_8) : same);
                }
                out.write(end.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Large() {}

    static Map<String, Made> files() {
        Map<String, Made> all = new LinkedHashMap<>();
        all.put("line-10-mb", new Made(HEAD + "x-a: ", "ab cd ", 1_700_000, "\n"));
        all.put("line-20-mb-plain", new Made(HEAD + "x-b: a\tb\nx-a: ", "ab cd ", 3_500_000, "\n"));
        all.put("line-10-mb-colons", new Made(HEAD + "x-a: ", "a:", 5_000_000, "\n"));
        all.put("line-10-mb-quoted", new Made(HEAD + "x-a: \"", "\\u0041", 1_700_000, "\"\n"));
        all.put("line-10-mb-marks", new Made(HEAD + "x-a: e", "\u0301", 5_000_000, "\n"));
        all.put("line-10-mb-comment", new Made(HEAD + "# ", "a", 10_000_000, "\n"));
        all.put("lines-at-the-bound", new Made(HEAD + "x-b: a\tb\n", "x-#: " + "a:".repeat(124_000) + "a\n", 40, ""));
        all.put("block-10-mb", new Made(HEAD + "x-a: >-\n", "  ab cd\n", 1_300_000, ""));
        all.put("quoted-10-mb", new Made(HEAD + "x-a: \"a\n", "  ab cd\n", 1_300_000, "  \"\n"));
        all.put("blank-10-mb", new Made(HEAD, "\n", 10_000_000, ""));
        all.put("nested-10000-lists", new Made(HEAD + "x-a: ", "[", 10_000, "]".repeat(10_000) + "\n"));
        all.put("nested-10000-mappings", new Made(HEAD + "x-a: ", "{a: ", 10_000, "}".repeat(10_000) + "\n"));
        all.put("nested-10000-dashes", new Made(HEAD + "x-a:\n  ", "- ", 10_000, "a\n"));
        all.put("nested-100000-open", new Made(HEAD + "x-a: ", "[", 100_000, "\n"));
        all.put("keys-million", new Made(HEAD, "x-k#: 1\n", 1_000_000, ""));
        all.put("keys-unknown", new Made(HEAD, "k#: 1\n", 50_000, ""));
        all.put("keys-same", new Made(HEAD, "x-k: 1\n", 50_000, ""));
        all.put("values-too-many", new Made(TASKS, "  - a\n", 2_000_001, ""));
        all.put("findings-too-many", new Made(TASKS, "  - {k: 1}\n", 30_000, ""));
        all.put("units-unknown", new Made(TASKS, "  - {id: #, leads: [khong-co-don-vi-#]}\n", 20_000, ""));
        all.put("anchors", new Made(HEAD, "x-b#: &b# [*b#]\n", 30_000, ""));
        all.put("documents-million", new Made(HEAD, "---\n", 1_000_000, ""));
        all.put("directives-million", new Made("", "%FOO bar\n", 1_000_000, "---\n" + HEAD));
        all.put("unseen", new Made(HEAD, "# \u202E\n", 50_000, ""));
        return all;
    }

    /** A file of a size that is there by its length alone. */
    static void empty(Path file, long length) throws IOException {
        Files.writeString(file, HEAD);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
    }

    /** Bytes of no meaning. */
    static byte[] noise(long seed, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    public static void main(String... arguments) throws IOException {
        for (Map.Entry<String, Made> file : files().entrySet()) {
            Path folder = Files.createDirectories(Path.of(arguments[0], file.getKey()));
            file.getValue().to(folder.resolve("targets.yaml"));
        }
    }
}
