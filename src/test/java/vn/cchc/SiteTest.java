package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code cchc site} leaves in its folder: its own pages, and everything else as it was. */
class SiteTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    @TempDir
    Path work;

    private Path site;

    @BeforeEach
    void copyExample() throws IOException {
        copy(Path.of("plans/vi-du"), work.resolve("plans/vi-du"));
        site = work.resolve("public");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private CliRun make(String... more) {
        List<String> line = new ArrayList<>(List.of("site", "plans", "-o", "public", "--as-of", "2022-09-10"));
        line.addAll(List.of(more));
        return CliRun.in(work, line.toArray(String[]::new));
    }

    private void fine(String... more) {
        CliRun run = make(more);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void every_link_leads_to_a_page_and_every_page_is_linked() throws IOException {
        fine();
        Map<String, String> files = files();
        List<String> linked = new ArrayList<>();
        files.forEach((name, text) -> {
            Matcher links = LINK.matcher(text);
            while (links.find()) {
                String href = links.group(1);
                String[] parts = href.split("#", 2);
                Path to = parts[0].isEmpty()
                        ? Path.of(name)
                        : Path.of(name).resolveSibling(parts[0]).normalize();
                String target = to.toString().replace('\\', '/');
                if (!href.startsWith("http")) {
                    linked.add(target);
                    assertThat(files).as("%s in %s", href, name).containsKey(target);
                    if (parts.length > 1) {
                        assertThat(files.get(target)).as("%s in %s", href, name).contains("id=\"" + parts[1] + "\"");
                    }
                }
            }
        });
        assertThat(linked)
                .containsAll(files.keySet().stream()
                        .filter(name -> !name.startsWith("."))
                        .toList());
    }

    @Test
    void the_same_plans_give_the_same_bytes_and_leave_the_files_alone() throws IOException {
        fine();
        Map<String, String> first = files();
        for (String name : first.keySet()) {
            Files.setLastModifiedTime(site.resolve(name), LONG_AGO);
        }
        assertThat(make().err()).contains("ghi 0, giữ nguyên 56, xóa 0");
        assertThat(files()).isEqualTo(first);
        for (String name : first.keySet()) {
            assertThat(Files.getLastModifiedTime(site.resolve(name))).as(name).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void only_pages_that_change_are_written_and_those_of_a_plan_that_is_gone_are_removed() throws IOException {
        fine();
        for (String name : files().keySet()) {
            Files.setLastModifiedTime(site.resolve(name), LONG_AGO);
        }
        Files.writeString(site.resolve("CNAME"), "vidu.vn");
        Files.writeString(site.resolve("vi-du/truong-b/2022/mine.txt"), "của tôi");
        try (Stream<Path> all = Files.walk(work.resolve("plans/vi-du/truong-b"))) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
        fine();
        assertThat(files().keySet())
                .contains("CNAME", "vi-du/truong-b/2022/mine.txt", "vi-du/truong-a/2022/index.html")
                .doesNotContain("vi-du/truong-b/2022/index.html");
        assertThat(Files.getLastModifiedTime(site.resolve("vi-du/truong-a/2022/plan.html")))
                .isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void what_a_person_changed_or_put_there_stops_the_run_before_anything_is_written() throws IOException {
        fine();
        Files.writeString(site.resolve("vi-du/2022/plan.html"), "sửa tay");
        Map<String, String> before = files();
        CliRun refused = make("--lang", "en");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("vi-du/2022/plan.html").contains("Nothing was written");
        assertThat(files()).isEqualTo(before);
        CliRun forced = make("--lang", "en", "--force");
        assertThat(forced.exitCode()).as(forced.err()).isZero();
        assertThat(forced.err()).contains("public/vi-du/2022/plan.html");
        assertThat(files().get("vi-du/2022/plan.html")).startsWith("<!DOCTYPE");
    }

    @Test
    void a_page_that_is_gone_but_was_changed_by_a_person_is_never_removed() throws IOException {
        fine();
        Path changed = site.resolve("vi-du/truong-b/2022/plan.html");
        Files.writeString(changed, "sửa tay");
        List<String> smaller = List.of("site", "plans/vi-du/2022", "-o", "public", "--as-of", "2022-09-10");
        assertThat(CliRun.in(work, smaller.toArray(String[]::new)).exitCode()).isEqualTo(3);
        List<String> forced = new ArrayList<>(smaller);
        forced.add("--force");
        assertThat(CliRun.in(work, forced.toArray(String[]::new)).exitCode()).isZero();
        assertThat(Files.readString(changed)).isEqualTo("sửa tay");
    }

    @Test
    void a_run_that_was_cut_off_is_taken_up_by_the_next() throws IOException {
        fine();
        Files.createDirectories(site.resolve(".cchc-site.new/vi-du"));
        Files.writeString(site.resolve(".cchc-site.new/vi-du/plan.html"), "nửa chừng");
        Files.delete(site.resolve("vi-du/2022/plan.html"));
        fine();
        assertThat(files().keySet()).contains("vi-du/2022/plan.html").noneMatch(name -> name.contains(".new"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void links_that_lead_out_are_not_followed() throws IOException {
        Path elsewhere = Files.createDirectories(work.resolve("elsewhere"));
        Files.createDirectories(site);
        Files.createSymbolicLink(site.resolve("vi-du"), elsewhere);
        CliRun run = make("--force");
        assertThat(run.exitCode()).isEqualTo(3);
        try (Stream<Path> all = Files.list(elsewhere)) {
            assertThat(all).isEmpty();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_manifest_that_somebody_made_up_removes_nothing_outside() throws IOException {
        Path outside = Files.writeString(work.resolve("outside.txt"), "x");
        Files.createDirectories(site);
        String sum = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
        Files.writeString(site.resolve(".cchc-site"), sum + "  ../outside.txt\n" + sum + "  /outside.txt\nnothing\n");
        fine();
        assertThat(outside).exists();
    }

    @Test
    void files_with_errors_end_the_run_and_leave_no_folder() throws IOException {
        Files.writeString(work.resolve("plans/vi-du/2022/reports/q1/truong-a.yaml"), "tasks: [}\n");
        CliRun run = make();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("plans/vi-du/2022/reports/q1/truong-a.yaml:1:");
        assertThat(site).doesNotExist();
    }

    @Test
    void a_template_with_a_mistake_leaves_no_folder() throws IOException {
        Path own = Files.createDirectories(work.resolve("own"));
        Files.writeString(own.resolve("unit.html.mustache"), "{{nobody-knows}}");
        CliRun run = make("--templates", "own");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("unit.html.mustache:1");
        assertThat(site).doesNotExist();
    }

    @Test
    void hostile_and_colliding_ids_have_addresses_of_their_own() throws IOException {
        for (String folder : List.of("Con", "con", "kế hoạch", "ke hoach", "a b", "a.b", "index")) {
            Path plan = Files.createDirectories(work.resolve("plans/vi-du/" + folder));
            Files.copy(work.resolve("plans/vi-du/truong-a/2022/plan.yaml"), plan.resolve("plan.yaml"));
        }
        fine();
        List<String> pages = files().keySet().stream()
                .filter(name -> name.startsWith("vi-du/") && name.endsWith("/index.html"))
                .toList();
        assertThat(pages).hasSize(10).allMatch(name -> name.matches("[a-z0-9/._-]+"));
        assertThat(pages).contains("vi-du/index/index.html").noneMatch(name -> name.startsWith("vi-du/con/"));
    }

    @Test
    void the_revision_is_named_where_it_is_known() throws IOException {
        fine();
        assertThat(files().get("index.html")).doesNotContain("Phiên bản");
        Map<String, String> ci = Map.of("GITHUB_SHA", "0123456789abcdef0123456789abcdef01234567");
        CliRun run = CliRun.in(work, ci, new byte[0], "site", "plans", "-o", "public", "--as-of", "2022-09-10");
        assertThat(run.exitCode()).isZero();
        files().forEach((name, text) -> assertThat(name.startsWith(".") || text.contains("0123456789ab"))
                .as(name)
                .isTrue());
    }
}
