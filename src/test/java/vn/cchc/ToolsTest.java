package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.browser.Browser;
import vn.cchc.browser.Screen;

/** Sorting, filtering, copying and searching, all by keyboard. */
class ToolsTest {
    /** What a word processor and a spreadsheet would be handed: the event of the system's clipboard, caught before it. */
    private static final String CATCH = """
            () => addEventListener('copy', event => {
              window.copied = {html: event.clipboardData.getData('text/html'), text: event.clipboardData.getData('text/plain')};
            })""";

    @TempDir
    private static Path scratch;

    private static Browser browser;
    private static Screen screen;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        screen = browser.screen(true);
        CliRun run = CliRun.in(
                Path.of("").toAbsolutePath(),
                "site",
                "plans",
                "--as-of",
                "2022-09-10",
                "--output",
                scratch.resolve("site").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Page open(String page) {
        return screen.open(scratch.resolve("site").resolve(page));
    }

    private static List<String> column(Page page, String table, int column) {
        return page.locator(table + " tbody tr:not(.area):not(.sums):visible > :nth-child(" + column + ")")
                .allInnerTexts();
    }

    @Test
    void a_head_sorts_by_its_column_up_down_and_not_at_all() {
        Page page = open("index.html");
        Locator head = page.locator(".plans th").nth(2);
        head.locator("button").focus();
        page.keyboard().press("Enter");
        assertThat(column(page, ".plans", 3)).containsExactly("3", "4", "10", "21");
        assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
        page.keyboard().press("Space");
        assertThat(column(page, ".plans", 3)).containsExactly("21", "10", "4", "3");
        assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
        page.keyboard().press("Enter");
        assertThat(column(page, ".plans", 3)).containsExactly("21", "10", "4", "3");
        assertThat(head.getAttribute("aria-sort")).isNull();
        assertThat(screen.noise()).isEmpty();
    }

    @Test
    void sums_stay_where_they_belong() {
        Page page = open("rollup.html");
        page.locator("[aria-labelledby=by-plan] thead button").nth(1).click();
        List<String> rows = page.locator("[aria-labelledby=by-plan] tbody th").allInnerTexts();
        assertThat(rows.get(rows.size() - 1)).isEqualTo("Cộng");
        int own = rows.indexOf(rows.stream()
                .filter(row -> row.endsWith("\nvi-du/2022"))
                .findFirst()
                .orElseThrow());
        assertThat(rows.get(own + 1)).containsIgnoringCase("vi-du/2022, kể cả bên dưới");
    }

    @Test
    void days_and_figures_sort_as_such_within_their_area() {
        Page page = open("vi-du/2022/status.html");
        page.locator(".tasks thead button").nth(4).click();
        page.locator(".tasks thead button").nth(4).click();
        assertThat(page.locator(".tasks tbody")
                        .nth(1)
                        .locator("tr:not(.area) > th")
                        .allInnerTexts())
                .containsExactly("5", "4");
        assertThat(page.locator(".tasks tbody").first().locator("tr").first().getAttribute("class"))
                .isEqualTo("area");
    }

    @Test
    void a_filter_shows_what_has_every_word_and_says_how_many() {
        Page page = open("vi-du/2022/status.html");
        Locator tools = page.locator("section:has(.tasks) .tools");
        tools.locator("input").focus();
        page.keyboard().type("TAI CHINH phong");
        assertThat(column(page, ".tasks", 1)).containsExactly("7", "9", "10");
        assertThat(tools.locator(".count").innerText()).isEqualTo("3/10 dòng");
        assertThat(page.locator(".tasks tbody:visible").count()).isEqualTo(2);
        page.keyboard().press("Escape");
        assertThat(column(page, ".tasks", 1)).hasSize(10);
    }

    @Test
    void a_copied_table_is_a_table_and_nothing_a_spreadsheet_would_reckon_with() {
        Page page = open("vi-du/2022/status.html");
        page.evaluate("() => document.querySelector('.tasks tbody tr:nth-child(2) td').textContent = '=1+1 <b>'");
        page.evaluate(CATCH);
        page.locator("section:has(.tasks) .tools .copy").focus();
        page.keyboard().press("Enter");
        String html = (String) page.evaluate("() => window.copied.html");
        String text = (String) page.evaluate("() => window.copied.text");
        assertThat(page.evaluate(
                        "html => { const into = document.createElement('div'); into.innerHTML = html;"
                                + " return [into.querySelectorAll('table').length, into.querySelectorAll('tr').length,"
                                + " into.querySelectorAll('button, input, b').length].join(' '); }",
                        html))
                .isEqualTo("1 15 0");
        assertThat(html)
                .contains("mso-number-format")
                .contains("=1+1 &lt;b&gt;")
                .contains("colspan");
        assertThat(text.split("\n")[2].split("\t")[1]).isEqualTo("'=1+1 <b>");
        assertThat(page.locator("section:has(.tasks) .tools .copied").innerText())
                .isEqualTo("Đã chép");
        assertThat(screen.noise()).isEmpty();
    }

    @Test
    void the_search_finds_tasks_and_units_without_their_marks() {
        Page page = open("search.html");
        page.keyboard().press("Tab");
        page.locator("#words").focus();
        page.keyboard().type("don gian hoa");
        assertThat(page.locator(".hits li:visible").count()).isZero();
        page.keyboard().press("Escape");
        page.keyboard().type("cong khai du toan");
        assertThat(page.locator(".hits li:visible").count()).isEqualTo(1);
        assertThat(page.locator(".find [role=status]").innerText()).isEqualTo("Tìm thấy: 1");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.waitForURL("**/vi-du/2022/status.html#task-9");
        assertThat(page.locator("tr:target").innerText()).contains("công khai dự toán");
    }

    @Test
    void the_first_stop_of_the_keyboard_leads_past_the_head() {
        Page page = open("vi-du/2022/status.html");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
        assertThat(page.evaluate("() => document.activeElement.getBoundingClientRect().left >= 0"))
                .isEqualTo(true);
        assertThat(page.evaluate("() => !!document.querySelector(document.activeElement.hash)"))
                .isEqualTo(true);
    }
}
