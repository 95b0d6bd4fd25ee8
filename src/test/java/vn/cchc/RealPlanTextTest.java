package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rendered plan holds every sentence of the scanned source, its scanning faults corrected. */
class RealPlanTextTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @Test
    void markdown_holds_every_sentence() throws IOException {
        assertThat(missing(markdown())).isEmpty();
    }

    @Test
    void html_holds_every_sentence() throws IOException {
        String document = rendered("html")
                .replaceAll("(?s)<style.*?</style>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertThat(missing(document)).isEmpty();
    }

    @Test
    void the_check_itself_notices_a_lost_word() throws IOException {
        assertThat(missing(markdown().replace("thông suốt", "thông"))).hasSize(1);
    }

    private static String markdown() {
        return rendered("markdown")
                .replaceAll("\\\\(?=[\\\\`*_\\[\\]<>|&~$#.)+=-])", "")
                .replace("<br>", " ");
    }

    private static String rendered(String format) {
        CliRun run = CliRun.in(PROJECT, "report", "plan", "plans/so-gddt-ha-noi/2022", "--format", format);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private static List<String> missing(String document) throws IOException {
        String plain = plain(document);
        List<String> missing = new ArrayList<>();
        List<String> pieces = pieces();
        assertThat(pieces).hasSizeGreaterThan(280);
        for (String piece : pieces) {
            if (!plain.contains(piece)) {
                missing.add(piece);
            }
        }
        return missing;
    }

    /** The paragraphs and table items of the source. */
    private static List<String> pieces() throws IOException {
        List<String> lines =
                new ArrayList<>(resource("ke-hoach-cchc-2022.txt").lines().toList());
        for (String row : resource("errata.tsv").lines().toList()) {
            if (!row.startsWith("#")) {
                String[] cells = row.split("\t");
                int line = Integer.parseInt(cells[0]) - 1;
                assertThat(lines.get(line)).contains(cells[1]);
                lines.set(line, lines.get(line).replace(cells[1], cells[2]));
            }
        }
        rejoinRowFive(lines);
        List<String> pieces = new ArrayList<>();
        for (String line : lines) {
            for (String cell : line.split("\t")) {
                for (String item : cell.contains("<ul") || line.contains("\t") ? items(cell) : List.of(cell)) {
                    String piece = plain(item);
                    if (!piece.isEmpty()) {
                        pieces.add(piece);
                    }
                }
            }
        }
        return pieces;
    }

    /** A page break cut row 5 of the annex in two. */
    private static void rejoinRowFive(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("\tchức của Ngành\t")) {
                String[] rest = lines.get(i).split("\t", -1);
                int row = i;
                while (!lines.get(row).startsWith("5\t")) {
                    row--;
                }
                String[] cells = lines.get(row).split("\t", -1);
                cells[1] = cells[1] + " " + rest[1];
                cells[2] = cells[2].replace("</ul>", "").strip() + " " + rest[2];
                cells[4] = cells[4].replace("</ul>", "").strip() + " " + rest[4];
                lines.set(row, String.join("\t", cells));
                lines.set(i, "");
                return;
            }
        }
        throw new AssertionError("row 5 not found");
    }

    private static List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        for (String item :
                cell.replaceAll("</?i>", "").replaceAll("<[^>]+>", " ").split("(?:^|\\s)- (?=\\S)")) {
            items.add(item.strip().replaceAll("[;.]$", ""));
        }
        return items;
    }

    private static String plain(String text) {
        return text.replaceAll("</?(ul|i)[^>]*>", " ")
                .replace("*", "")
                .replaceAll("(?m)^\\s*[-+] ", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private static String resource(String name) throws IOException {
        try (var in = RealPlanTextTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
