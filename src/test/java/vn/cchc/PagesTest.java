package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.browser.Browser;
import vn.cchc.browser.Paper;
import vn.cchc.browser.Screen;
import vn.cchc.report.Document;
import vn.cchc.report.Documents;

/**
 * Every document of both plans, in both languages, as a browser shows and prints it. {@code -Dshots=FOLDER} keeps pictures
 * of the screens and the printed pages, to be looked at.
 */
class PagesTest {
    private static final String SHOTS = System.getProperty("shots");
    private static final List<Integer> WIDTHS = List.of(1440, 768, 360);

    /** What is there to read, whatever the tools of tables add and however their heads are set. */
    private static final String TEXT = """
            () => {
              const tools = document.querySelectorAll('.tools, .find');
              tools.forEach(each => each.hidden = true);
              const text = document.body.innerText.toLowerCase().replace(/\\s+/g, ' ');
              tools.forEach(each => each.hidden = false);
              return text;
            }""";

    private static final String TOO_WIDE = """
            () => document.scrollingElement.scrollWidth <= innerWidth ? [] : Array.from(document.body.querySelectorAll('*'))
              .filter(each => each.getBoundingClientRect().right > innerWidth)
              .map(each => each.outerHTML.slice(0, 100))""";

    /** Every table that is shown: the words that its head and its rows begin with. */
    private static final String TABLES = """
            () => {
              const words = (row, cells) => Array.from(row.cells).slice(0, cells).map(cell => {
                const copy = cell.cloneNode(true);
                copy.querySelectorAll('.hidden, .heads').forEach(each => each.remove());
                return copy.textContent;
              }).join('');
              return Array.from(document.querySelectorAll('table:not(.sum)')).filter(table => table.checkVisibility()).map(table => ({
                head: words(table.tHead.rows[0], 3),
                rows: Array.from(table.tBodies).flatMap(body => Array.from(body.rows)).filter(row => !row.matches('.sums')).map(row => words(row, 99))
              }));
            }""";

    @TempDir
    private static Path scratch;

    private static Browser browser;
    private static Screen screen;
    private static Screen withoutScripts;
    private static final Map<String, Path> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        browser = Browser.start();
        screen = browser.screen(true);
        withoutScripts = browser.screen(false);
        for (String language : List.of("vi", "en")) {
            site(language);
            changes(language);
        }
        for (Document document : Documents.ALL) {
            for (String language : List.of("vi", "en")) {
                render(document, "plans/so-gddt-ha-noi/2022", "2022-06-10", language);
                render(document, "plans/vi-du/2022", "2022-09-10", language);
                if (document.options().contains("--as-of")) {
                    render(document, "plans/vi-du/2022", "2022-12-31", language);
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void render(Document document, String plan, String day, String language) {
        String name = plan.split("/")[1] + "-" + day + "-" + document.title() + "-" + language;
        Path file = scratch.resolve(name + ".html");
        List<String> line = new ArrayList<>(
                List.of("report", document.title(), plan, "--lang", language, "--output", file.toString()));
        if (document.options().contains("--as-of")) {
            line.addAll(List.of("--as-of", day));
        }
        CliRun run = CliRun.in(Path.of("").toAbsolutePath(), line.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        PAGES.put(name, file);
    }

    /** What changed in half a year of the example, with all that the rules have against it; and a day on which nothing did. */
    private static void changes(String language) {
        Path history = scratch.resolve("history-" + language);
        try {
            Files.createDirectories(history);
            ExampleHistory.in(history);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (String range : List.of("c01..c15", "c23..c23")) {
            String name = "changes-" + range.substring(5) + "-" + language;
            Path file = scratch.resolve(name + ".html");
            CliRun run = CliRun.in(
                    history,
                    "report",
                    "changes",
                    "--since",
                    range,
                    "--as-of",
                    "2022-07-10",
                    "--lang",
                    language,
                    "--output",
                    file.toString());
            assertThat(run.exitCode()).as(run.err()).isZero();
            PAGES.put(name, file);
        }
    }

    /** The pages that only a site has, and one of each document with the head that a site gives it. */
    private static void site(String language) {
        Path folder = scratch.resolve("site-" + language);
        CliRun run = CliRun.in(
                Path.of("").toAbsolutePath(),
                "site",
                "plans",
                "--as-of",
                "2022-09-10",
                "--lang",
                language,
                "--output",
                folder.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        for (String page : List.of("index", "rollup", "search")) {
            PAGES.put("site-" + page + "-" + language, folder.resolve(page + ".html"));
        }
        for (String page :
                List.of("index", "plan", "status", "dashboard", "periodic-6m", "unit-truong-b", "reminder-truong-b")) {
            PAGES.put("site-plan-" + page + "-" + language, folder.resolve("vi-du/2022/" + page + ".html"));
        }
    }

    private static Stream<DynamicTest> each(Consumer<String> check) {
        return PAGES.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> check.accept(name)));
    }

    /** What is wider than the screen scrolls in a place of its own; the page asks for nothing, and needs no scripts. */
    @TestFactory
    Stream<DynamicTest> every_page_stands_alone_and_fits_its_screen() {
        return each(name -> {
            Page page = screen.open(PAGES.get(name));
            openDetails(page);
            String text = (String) page.evaluate(TEXT);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                assertThat((List<?>) page.evaluate(TOO_WIDE))
                        .as("wider than %s", width)
                        .isEmpty();
                if (SHOTS != null) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(SHOTS, name + "-" + width + ".png")));
                }
            }
            page.setViewportSize(WIDTHS.get(0), 900);
            assertThat(page.locator("script[src], link, iframe, object, embed, img, form, base, meta[http-equiv]")
                            .count())
                    .isZero();
            assertThat(screen.noise()).isEmpty();
            Page quiet = withoutScripts.open(PAGES.get(name));
            quiet.locator("details > summary").all().forEach(Locator::click);
            assertThat(quiet.evaluate(TEXT)).isEqualTo(text);
            assertThat(withoutScripts.noise()).isEmpty();
        });
    }

    /**
     * By the rules of axe-core: all of them in the light, those of colour again in the dark. They take most of the time of
     * this class: what is long repeats what is short.
     */
    @TestFactory
    Stream<DynamicTest> everybody_can_read_every_page() {
        return each(name -> {
            boolean longer = name.startsWith("so-gddt-ha-noi") && (name.endsWith("-en") || name.contains("-unit-"));
            if (longer || name.startsWith("vi-du-2022-09-10") && PAGES.containsKey(name.replace("09-10", "12-31"))) {
                return;
            }
            Page page = screen.open(PAGES.get(name));
            openDetails(page);
            assertThat(violations(axe(page))).isEmpty();
            String ground = "() => getComputedStyle(document.body).backgroundColor";
            Object light = page.evaluate(ground);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(page.evaluate(ground)).isNotEqualTo(light);
            if (name.endsWith("-vi")) {
                assertThat(violations(axe(page).withRules(List.of("color-contrast"))))
                        .isEmpty();
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        });
    }

    /** On A4, wide annexes across; numbered from the second page on, an annex anew, several letters not at all; the head of a table stands wherever its rows do. */
    @TestFactory
    Stream<DynamicTest> every_page_is_printed_well() {
        return each(name -> {
            Page page = screen.open(PAGES.get(name));
            Paper paper = Paper.print(page);
            if (SHOTS != null) {
                write(Path.of(SHOTS, name + ".pdf"), paper.pdf());
            }
            boolean annexes = page.locator(".annex").count() > 0;
            boolean wide = page.locator(".annex.wide").count() > 0;
            boolean landscape = false;
            boolean letters = page.locator(".dispatch").count() > 1;
            int number = 0;
            for (Paper.Sheet sheet : paper.sheets()) {
                boolean upright = sheet.width() < sheet.height();
                assertThat(Set.of(sheet.width(), sheet.height())).isEqualTo(Set.of(210L, 297L));
                assertThat(upright || wide).isTrue();
                landscape |= !upright;
                boolean annex = number > 0 && annexes && sheet.top().equals("1");
                number = annex ? 1 : number + 1;
                assertThat(sheet.top()).isEqualTo(number == 1 && !annex || letters ? "" : String.valueOf(number));
            }
            assertThat(landscape).isEqualTo(wide);
            List<String> texts =
                    paper.sheets().stream().map(sheet -> bare(sheet.text())).toList();
            int continued = 0;
            for (Object table : (List<?>) page.evaluate(TABLES)) {
                continued += sheets(texts, (Map<?, ?>) table) - 1;
            }
            assertThat(continued)
                    .isGreaterThanOrEqualTo(name.startsWith("so-gddt-ha-noi") && name.contains("-status-") ? 3 : 0);
        });
    }

    /** On how many sheets a table stands; each of them has its head. */
    private static int sheets(List<String> sheets, Map<?, ?> table) {
        String head = bare((String) table.get("head"));
        Set<Integer> used = new TreeSet<>();
        for (Object row : (List<?>) table.get("rows")) {
            String words = bare((String) row);
            boolean printed = false;
            for (int i = 0; i < sheets.size(); i++) {
                if (sheets.get(i).contains(words)) {
                    used.add(i);
                    printed = true;
                    assertThat(sheets.get(i).contains(head))
                            .as("head «%s» of row «%s» on sheet %s", head, words, i + 1)
                            .isTrue();
                }
            }
            assertThat(printed).as("row «%s» is printed", words).isTrue();
        }
        return used.size();
    }

    /** As paper shows it: lines break anywhere, lists have their strokes, letters their styles. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(c -> c > ' ' && c != '-').forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private static void openDetails(Page page) {
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> violations(AxeBuilder axe) {
        List<String> violations = new ArrayList<>();
        for (Rule rule : axe.analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                violations.add(rule.getId() + " " + node.getTarget() + ": " + node.getFailureSummary());
            }
        }
        return violations;
    }
}
