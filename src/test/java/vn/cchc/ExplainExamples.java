package vn.cchc;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Cuts the stretches out of two folders in which they differ: the bad example and the good one. */
final class ExplainExamples {
    private static final int AROUND = 2;
    private static final int MOST_LINES = 14;
    private static final int MOST_COLUMNS = 110;
    private static final int MOST_FILES = 2;

    private final StringBuilder bad = new StringBuilder();
    private final StringBuilder good = new StringBuilder();

    private ExplainExamples() {}

    /**
     * @param path the file of the finding, below the folder
     * @param line the line of the finding
     */
    static String of(String code, Path err, Path ok, String path, int line) throws IOException {
        ExplainExamples made = new ExplainExamples();
        if (Files.isRegularFile(err.resolve(path))) {
            made.add(path, lines(err.resolve(path)), lines(ok.resolve(path)), line);
        }
        int files = made.good.length() > 0 ? 1 : 0;
        for (String other : names(err, ok)) {
            List<String> before = lines(err.resolve(other));
            List<String> after = lines(ok.resolve(other));
            if (!other.equals(path) && !before.equals(after) && files++ < MOST_FILES && made.good.length() == 0) {
                made.add(other, before, after, 0);
            }
        }
        return "=== " + code + " bad\n" + made.bad + "=== " + code + " good\n" + made.good;
    }

    private static TreeSet<String> names(Path err, Path ok) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Path root : List.of(err, ok)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> names.add(root.relativize(file).toString()));
            }
        }
        return names;
    }

    /** The stretch of a file that differs nearest to a line, on both sides; only the bad side where nothing differs. */
    private void add(String path, List<String> before, List<String> after, int line) {
        int[] hunk = hunk(before, after, line - 1);
        boolean same = hunk[1] == hunk[0] && hunk[3] == hunk[2];
        int from = same ? line - 1 : hunk[0];
        int to = same ? line : hunk[1];
        if (line > 0 && line <= before.size() && (line - 1 < from - 6 || line > to + 6)) {
            from = line - 1;
            to = line;
        }
        piece(bad, path, before, from, line > 0 && !same ? Math.max(to, Math.min(line, from + MOST_LINES)) : to);
        if (!same) {
            piece(good, path, after, hunk[2], hunk[3]);
        }
    }

    private static void piece(StringBuilder text, String path, List<String> lines, int from, int to) {
        text.append("--- ").append(path).append('\n');
        int start = Math.max(0, from - AROUND);
        int end = Math.min(lines.size(), Math.min(Math.max(to, from) + AROUND, start + MOST_LINES));
        for (String each : lines.subList(Math.min(start, end), end)) {
            text.append(shown(each)).append('\n');
        }
    }

    /** Signs that cannot be seen are shown by others; long lines are cut. */
    private static String shown(String line) {
        StringBuilder shown = new StringBuilder();
        line.codePoints().forEach(point -> {
            boolean control = point < 0x20 || point == 0x7F;
            shown.appendCodePoint(point == '\t' ? '⇥' : control ? '␦' : point);
        });
        boolean cut = shown.length() > MOST_COLUMNS;
        return cut ? shown.substring(0, MOST_COLUMNS) + "…" : shown.toString().stripTrailing();
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Charset charset = StandardCharsets.UTF_8;
        return new ArrayList<>(
                new String(Files.readAllBytes(file), charset).lines().toList());
    }

    /** The differing stretch nearest to a line, as two ranges, by the longest common lines. */
    private static int[] hunk(List<String> a, List<String> b, int line) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int[] nearest = {0, 0, 0, 0};
        int best = Integer.MAX_VALUE;
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                i++;
                j++;
                continue;
            }
            int[] hunk = {i, i, j, j};
            while ((i < a.size() || j < b.size())
                    && !(i < a.size() && j < b.size() && a.get(i).equals(b.get(j)))) {
                boolean fromA = j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1];
                i += fromA ? 1 : 0;
                j += fromA ? 0 : 1;
            }
            hunk[1] = i;
            hunk[3] = j;
            int distance = line < hunk[0] ? hunk[0] - line : Math.max(0, line - hunk[1] + 1);
            if (distance < best) {
                best = distance;
                nearest = hunk;
            }
        }
        return nearest;
    }
}
