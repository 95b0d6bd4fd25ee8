package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.browser.Browser;
import vn.cchc.browser.Screen;
import vn.cchc.report.Document;
import vn.cchc.report.Documents;

/** Whatever the texts of a plan hold, documents show it as text: nothing of it is markup, a script, a link or a formula. */
class HostilePlanTest {
    private static final Map<String, String> TEXTS = texts();

    /** The texts of the same plan when nobody means harm: what a document is made of must not differ. */
    private static final String PLAIN = "Văn bản thường";

    private static final Pattern VALUE = Pattern.compile(
            "(?m)^([ -]*(?:title|name|superior|symbol|place|enacting|heading|opening|closing|text|document|number|basis"
                    + "|explanation|pending|notApplicable): ).*$");
    private static final Pattern VALUES = Pattern.compile(
            "(?m)^( *(?:legalBases|purposes|requirements|contents|recipients|products|difficulties): ).*$");
    private static final Pattern ALIASES = Pattern.compile("(?m)^ *aliases: .*\n");

    @TempDir
    private static Path scratch;

    private static Browser browser;
    private static Screen screen;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        screen = browser.screen(true);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "markup",
                "</title></style></svg><script>alert(1)</script><img src=x onerror=alert(1)><b onclick=\"x\">b</b> &amp; &lt; ' \" --> ]]>");
        texts.put(
                "mustache",
                "{{title}} {{{title}}} {{#areas}}x{{/areas}} {{> parts/plan.css.mustache}} {{=<% %>=}} ${x}");
        texts.put(
                "markdown",
                "| <b>&amp; *x* _y_ **z** [y](javascript:1) ![i](http://vidu.vn/i.png) `c` ~~s~~ <http://vidu.vn> \\ \\| # <!-- $x$ #");
        texts.put("list", "1. - + # > x");
        texts.put("rule", "---");
        texts.put("lines", "    đầu\n\n# hai\n\n> ba\n```\n\tbốn");
        texts.put("tab", "\t=1+1");
        texts.put("return", "\r=1+1");
        texts.put("equals", "=HYPERLINK(\"http://vidu.vn\";\"x\")");
        texts.put("plus", "+1+1");
        texts.put("minus", "-1+1|cmd");
        texts.put("at", "@SUM(A1)");
        texts.put("controls", "a\u0007\u001B[31m\u007Fb \u202Ec\u2066d\u200Fe\u200B");
        texts.put("long", "ườ".repeat(5_000));
        return texts;
    }

    private static Path plan(String name, String text) throws IOException {
        Path folder = scratch.resolve(name);
        try (Stream<Path> files = Files.walk(Path.of("src/test/cases/base"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(
                        Path.of("src/test/cases/base").relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, filled(Files.readString(file), text));
            }
        }
        Path scorecard = Path.of("src/test/cases/score/scored/ok/2022/scorecard.yaml");
        Files.writeString(folder.resolve("2022/scorecard.yaml"), filled(Files.readString(scorecard), text));
        return folder;
    }

    private static String filled(String yaml, String text) {
        String once = ALIASES.matcher(yaml).replaceAll("");
        String value = Matcher.quoteReplacement(quoted(text));
        return VALUES.matcher(VALUE.matcher(once).replaceAll("$1" + value)).replaceAll("$1[" + value + "]");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u007F' || c >= '\u2000' && c < '\u2070') {
                quoted.append(String.format("\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static String run(Path folder, String... arguments) {
        CliRun run = CliRun.in(folder, arguments);
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        return run.out();
    }

    private static String report(Path folder, Document document, String format) {
        List<String> line = new ArrayList<>(List.of("report", document.title(), ".", "--format", format));
        if (document.options().contains("--as-of")) {
            line.addAll(List.of("--as-of", "2022-06-20"));
        }
        return run(folder, line.toArray(String[]::new));
    }

    /** Blanks are one blank, and what no letter stands for is shown as such. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank) {
                shown.append(c < ' ' || c == '\u007F' ? '\uFFFD' : c);
            } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        return shown.toString().strip();
    }

    private static final String ELEMENTS = """
            () => Array.from(document.querySelectorAll('body *')).filter(each => !each.closest('svg'))
              .map(each => each.tagName + ' ' + each.getAttributeNames().join(' '))""";

    @TestFactory
    Stream<DynamicTest> a_browser_shows_it_as_text() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Path plain = plan("plain", PLAIN);
        Map<Document, List<?>> usual = new HashMap<>();
        for (Document document : Documents.ALL) {
            usual.put(document, (List<?>) open(plain, document).evaluate(ELEMENTS));
        }
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            Path hostile = plan(text.getKey(), text.getValue());
            for (Document document : Documents.ALL) {
                tests.add(DynamicTest.dynamicTest(text.getKey() + " " + document.title(), () -> {
                    Page page = open(hostile, document);
                    sameMake((List<?>) page.evaluate(ELEMENTS), usual.get(document), text.getValue(), document);
                    assertThat(shown((String) page.evaluate("() => document.body.textContent")))
                            .contains(shown(text.getValue()));
                    for (Object each : page.locator("td.task").allInnerTexts()) {
                        assertThat(shown((String) each)).isEqualTo(shown(text.getValue()));
                    }
                    for (int width : List.of(360, 1440)) {
                        page.setViewportSize(width, 900);
                        assertThat(page.evaluate("() => document.scrollingElement.scrollWidth"))
                                .isEqualTo(width);
                    }
                    assertThat(screen.noise()).isEmpty();
                }));
            }
        }
        return tests.stream();
    }

    /** Made of the same things in the same order; a plan sets lines below each other, so that there may be more of them. */
    private static void sameMake(List<?> made, List<?> usual, String text, Document document) {
        if (text.contains("\n") && document.title().equals("plan")) {
            List<Object> known = new ArrayList<>(usual);
            known.addAll(List.of("P ", "UL "));
            assertThat(known.containsAll(made)).as("%s", made).isTrue();
        } else {
            assertThat(made).isEqualTo(usual);
        }
    }

    private static Page open(Path plan, Document document) throws IOException {
        Path file = plan.resolve(document.title() + ".html");
        Files.writeString(file, report(plan, document, "html"));
        return screen.open(file);
    }

    @TestFactory
    Stream<DynamicTest> the_pages_of_a_site_show_it_as_text() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            Path hostile = plan(text.getKey() + "-site", text.getValue());
            tests.add(DynamicTest.dynamicTest(text.getKey(), () -> {
                Path site = scratch.resolve(text.getKey() + "-pages");
                run(hostile, "site", ".", "--as-of", "2022-06-20", "--output", site.toString());
                for (String name : List.of("index.html", "rollup.html", "search.html")) {
                    Page page = screen.open(site.resolve(name));
                    assertThat(shown((String) page.evaluate("() => document.body.textContent")))
                            .contains(shown(text.getValue()));
                    for (int width : List.of(360, 1440)) {
                        page.setViewportSize(width, 900);
                        assertThat(page.evaluate("() => document.scrollingElement.scrollWidth"))
                                .as(name)
                                .isEqualTo(width);
                    }
                    assertThat(screen.noise()).isEmpty();
                }
            }));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> markdown_shows_it_as_text() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Path plain = plan("plain-markdown", PLAIN);
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            Path hostile = plan(text.getKey() + "-markdown", text.getValue());
            for (Document document : Documents.ALL) {
                tests.add(DynamicTest.dynamicTest(text.getKey() + " " + document.title(), () -> {
                    Markdown made = Markdown.of(report(hostile, document, "markdown"));
                    Markdown usual = Markdown.of(report(plain, document, "markdown"));
                    sameMake(made.nodes(), usual.nodes(), text.getValue(), document);
                    assertThat(shown(made.text())).contains(shown(text.getValue()));
                }));
            }
        }
        return tests.stream();
    }

    /** What a reader of Markdown makes of a document: its nodes but text, and its text. */
    private record Markdown(List<String> nodes, String text) {
        private static final Parser PARSER =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();

        static Markdown of(String markdown) {
            List<String> nodes = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            walk(PARSER.parse(markdown), 0, nodes, text);
            return new Markdown(nodes, text.toString());
        }

        private static void walk(Node node, int depth, List<String> nodes, StringBuilder text) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
                return;
            }
            if (node instanceof SoftLineBreak) {
                text.append(' ');
                return;
            }
            String html = node instanceof HtmlInline inline ? inline.getLiteral() : "";
            nodes.add(" ".repeat(depth) + node.getClass().getSimpleName() + html);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                walk(child, depth + 1, nodes, text);
            }
            text.append('\n');
        }
    }

    @TestFactory
    Stream<DynamicTest> a_spreadsheet_opens_it_as_text() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            Path plan = plan(text.getKey() + "-csv", text.getValue());
            for (String command : List.of("status", "rollup", "score")) {
                tests.add(DynamicTest.dynamicTest(text.getKey() + " " + command, () -> {
                    List<List<String>> rows = csv(run(plan, command, ".", "--format", "csv", "--as-of", "2022-06-20"));
                    int found = 0;
                    for (List<String> row : rows) {
                        assertThat(row).hasSameSizeAs(rows.get(0));
                        for (String cell : row) {
                            boolean number = cell.matches("-?[0-9]+([.][0-9]+)?");
                            assertThat(number || cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0)
                                    .as(cell)
                                    .isTrue();
                            String bare = cell.startsWith("'") ? cell.substring(1) : cell;
                            found += shown(bare).equals(shown(text.getValue())) ? 1 : 0;
                        }
                    }
                    assertThat(found).isPositive();
                }));
            }
        }
        return tests.stream();
    }

    /** As an independent reader of RFC 4180 has them. */
    private static List<List<String>> csv(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            parser.forEach(row -> rows.add(row.toList()));
        }
        return rows;
    }
}
