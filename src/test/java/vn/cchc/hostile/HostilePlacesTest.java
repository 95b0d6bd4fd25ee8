package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.CliRun;
import vn.cchc.Tool;

/** What stands where plans are looked for and is none: pipes, devices, links, closed folders; and names nobody would give. */
@EnabledOnOs(OS.LINUX)
class HostilePlacesTest {
    @TempDir
    Path scratch;

    private Path plan;
    private Program program;

    @BeforeEach
    void lay() throws IOException {
        plan = scratch.resolve("ke hoach/plans");
        HostilePlaces.copy(Path.of("src/test/cases/base"), plan);
        program = new Program(scratch);
    }

    private Path above() {
        return plan.getParent();
    }

    @Test
    void pipes_and_devices_among_plans_are_passed_over() throws Exception {
        CliRun before = CliRun.in(above(), "validate", "--format", "json");
        program.shell(
                plan,
                "mkfifo pipe.yaml 2022/reports/q1/pipe.yaml cchc.yaml; ln -s /dev/zero 2022/zero.yaml;"
                        + " ln -s . loop; ln -s mill1 mill2; ln -s mill2 mill1.yaml; ln -s nowhere.yaml dangling.yaml;"
                        + " mknod device.yaml c 1 5 || true");
        for (String line :
                List.of("cchc validate --format json", "cchc status --as-of 2022-06-10", "cchc rollup", "cchc fmt")) {
            Program.Run run = program.shell(above(), line);
            assertThat(run.exitCode()).as("%s: %s", line, run.err()).isZero();
        }
        assertThat(program.shell(above(), "cchc validate --format json").out()).isEqualTo(before.out());
        for (String path :
                List.of("plans/pipe.yaml", "/dev/zero", "/dev/stdin", "plans/mill1.yaml", "plans/dangling.yaml")) {
            for (String command : List.of("validate", "status", "report plan", "fmt", "validate --baseline")) {
                String[] line = CliRun.words(command + " " + path + " --lang en");
                CliRun run = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CliRun.in(above(), line));
                assertThat(run.exitCode())
                        .as("%s %s: %s", command, path, run.err())
                        .isEqualTo(3);
                assertThat(run.err()).contains(path).doesNotContain("\tat ");
            }
        }
        assertThat(program.shell(above(), "cchc validate plans/pipe.yaml --lang en")
                        .err())
                .startsWith("cchc: \"plans/pipe.yaml\" is neither a file nor a folder");
    }

    @Test
    void a_link_out_of_the_plans_is_not_read_unless_it_is_named() throws Exception {
        Path secret = Files.writeString(scratch.resolve("secret.txt"), "root: bí mật\n");
        for (String name : List.of(
                "units.yaml",
                "calendar.yaml",
                "waivers.yaml",
                "cchc.yaml",
                "2022/plan.yaml",
                "2022/reports/q1/phong-to-chuc.yaml")) {
            Path link = plan.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, secret);
        }
        Path folder = Files.createDirectories(scratch.resolve("outside"));
        Files.writeString(folder.resolve("tasks.yaml"), "root: bí mật\n");
        Files.createSymbolicLink(plan.resolve("2022/more"), folder);
        for (String line : List.of(
                "validate",
                "validate plans/2022/tasks.yaml",
                "status",
                "rollup",
                "report plan",
                "remind",
                "site -o out")) {
            CliRun run = CliRun.in(above(), CliRun.words(line));
            assertThat(run.exitCode()).as(line).isIn(1, 3);
            assertThat(run.out() + run.err()).as(line).doesNotContain("bí mật");
        }
        CliRun named = CliRun.in(above(), "validate", "plans/units.yaml");
        assertThat(named.out()).contains("bí mật");
    }

    @Test
    void evidence_reaches_no_file_outside() throws Exception {
        for (String name : List.of(
                "../../../../../../../etc/passwd",
                "/etc/passwd",
                "/dev/zero",
                "..",
                ".",
                "a\\u0000b",
                "x/../../plan.yaml",
                "~root")) {
            Path report = plan.resolve("2022/reports/q1/van-phong-so.yaml");
            String text = Files.readString(Path.of("src/test/cases/base/2022/reports/q1/van-phong-so.yaml"));
            Files.writeString(
                    report,
                    text.replace(
                            "        date: 2022-02-14\n",
                            "        date: 2022-02-14\n        file: \"" + name + "\"\n"));
            CliRun run = CliRun.in(above(), "validate", "--lang", "en");
            assertThat(run.exitCode()).as(name + run.out()).isIn(0, 1);
            assertThat(run.out()).as(name).containsAnyOf("[evidence-file-missing]", "[evidence-file-outside]");
            assertThat(run.out()).doesNotContain("root:x:");
        }
    }

    @Test
    void ids_that_are_paths_lead_nowhere() throws Exception {
        for (String unit : List.of("../../../x", "/etc/passwd", "a/b", "..", "con\u0000", "x\ny", "-rf")) {
            for (String milestone : List.of("q1", "../q1", "/q1", "..")) {
                for (String command : List.of("new report", "record")) {
                    List<String> words = new java.util.ArrayList<>(List.of(command.split(" ")));
                    words.addAll(List.of(unit, milestone));
                    words.addAll(command.equals("record") ? List.of("plans", "--difficulty", "x") : List.of("plans"));
                    CliRun run = CliRun.in(above(), words.toArray(String[]::new));
                    assertThat(run.exitCode()).as("%s: %s", words, run.err()).isIn(2, 3);
                }
            }
        }
        assertThat(scratch.resolve("x.yaml")).doesNotExist();
    }

    @Test
    void a_closed_folder_is_named() throws Exception {
        Tool.need("setpriv");
        Path classes = openToAll(Files.createDirectories(scratch.resolve("classes")));
        program.shell(scratch, "chmod 755 . ..; chmod -R a+rX 'ke hoach'; chmod 000 'ke hoach/plans/2022/reports'");
        boolean root = program.shell(scratch, "id -u").out().strip().equals("0");
        String java = Program.command().replace(System.getProperty("java.class.path"), classes + "/*:" + classes);
        String as = root ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
        for (String command : List.of("validate", "status", "report plan", "remind", "fmt")) {
            Program.Run run = program.shell(above(), as + java + command);
            assertThat(run.exitCode()).as("%s %s", command, run.err()).isEqualTo(3);
            assertThat(run.err()).contains("plans/2022/reports");
        }
        Program.Run sum = program.shell(above(), as + java + "rollup");
        assertThat(sum.exitCode()).isEqualTo(3);
        assertThat(sum.out()).contains("plans/2022/reports");
        program.shell(scratch, "chmod 755 'ke hoach/plans/2022/reports'; chmod 000 'ke hoach/plans/2022/targets.yaml'");
        Program.Run file = program.shell(above(), as + java + "validate");
        assertThat(file.exitCode()).isEqualTo(3);
        assertThat(file.err()).contains("plans/2022/targets.yaml");
        program.shell(scratch, "chmod -R u+rwX 'ke hoach'");
    }

    /** What the program needs, where any user may read it. */
    private Path openToAll(Path to) throws Exception {
        for (String entry : System.getProperty("java.class.path").split(":")) {
            Path path = Path.of(entry);
            if (path.endsWith("classes")) {
                HostilePlaces.copy(path, to);
            } else if (entry.endsWith(".jar") && entry.matches(".*(picocli|jackson|snakeyaml|mustache|compiler).*")) {
                Files.copy(path, to.resolve(path.getFileName()));
            }
        }
        program.shell(to, "chmod -R a+rX .");
        return to;
    }

    @Test
    void names_that_terminals_act_on_are_shown_harmless() throws Exception {
        Path odd = plan.resolve("2022/reports/q1/a\u001B[31m\u202Eb\nc.yaml");
        Files.writeString(odd, "apiVersion: cchc/v1\nkind: Report\nsubmitted: x\n");
        for (String line : List.of("validate", "validate --lang en", "status", "rollup", "remind", "fmt --check")) {
            CliRun run = CliRun.in(above(), CliRun.words(line));
            assertThat(run.exitCode()).as(line + run.err()).isIn(0, 1, 3);
            HostilePlaces.assertShown(run.out() + run.err());
        }
        HostilePlaces.assertShown(CliRun.in(above(), "validate", "\u001B[31m").err());
        HostilePlaces.assertShown(
                CliRun.in(above(), "status", "--unit", "\u009B31m\u202E").err());
        HostilePlaces.assertShown(CliRun.in(above(), "\u001B]0;x\u0007").err());
    }

    @Test
    void without_a_folder_for_temporary_files_nothing_is_changed_and_that_is_said() throws Exception {
        Path report = plan.resolve("2022/reports/q1/van-phong-so.yaml");
        String before = Files.readString(report);
        Map<String, String> world = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=/khong/co");
        for (String line : List.of("record van-phong-so q1 plans --difficulty x", "site plans -o out")) {
            Program.Run run = program.shell(above(), world, "cchc " + line + " --lang en");
            assertThat(run.exitCode()).as("%s: %s", line, run.err()).isEqualTo(3);
            assertThat(run.err()).contains("«/khong/co», the folder of temporary files");
        }
        assertThat(Files.readString(report)).isEqualTo(before);
        for (String line : List.of("status plans", "report plan plans", "fmt plans --check", "validate plans")) {
            assertThat(program.shell(above(), world, "cchc " + line).exitCode())
                    .as(line)
                    .isZero();
        }
    }

    @Test
    void a_link_to_nothing_is_written_where_it_leads() throws Exception {
        String line = "cchc report plan plans --lang en ";
        Program.Run run =
                program.shell(above(), "ln -s pages/real.html a; ln -s a link; mkdir pages; " + line + "-o link");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(above().resolve("link")).isSymbolicLink();
        assertThat(Files.readString(above().resolve("pages/real.html"))).endsWith("</html>\n");
        for (String made : List.of("ln -s loop loop", "ln -s nowhere/x loop")) {
            Program.Run refused = program.shell(above(), "rm -f loop; " + made + "; " + line + "-o loop");
            assertThat(refused.exitCode()).as("%s: %s", made, refused.err()).isEqualTo(3);
            assertThat(above().resolve("loop")).isSymbolicLink();
        }
        Program.Run among = program.shell(above(), "ln -s plans/new.html sly; " + line + "-o sly");
        assertThat(among.exitCode()).isEqualTo(2);
        assertThat(plan.resolve("new.html")).doesNotExist();
    }

    @Test
    void what_stands_in_a_site_and_is_none_of_ours_is_neither_read_nor_lost() throws Exception {
        Path out = Files.createDirectories(above().resolve("out"));
        Files.write(out.resolve(".cchc-site"), new byte[] {(byte) 0xFF, '\n', 0, '\n'});
        Large.empty(out.resolve("index.html"), 100L << 30);
        CliRun run = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> CliRun.in(above(), "site", "plans", "-o", "out", "--lang", "en"));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("index.html").doesNotContain("CCHC_JAVA_OPTS");
        assertThat(Files.size(out.resolve("index.html"))).isEqualTo(100L << 30);
        program.shell(out, "rm index.html; mkfifo index.html");
        CliRun blocked = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> CliRun.in(above(), "site", "plans", "-o", "out", "--force"));
        assertThat(blocked.exitCode()).as(blocked.err()).isEqualTo(3);
        program.shell(out, "rm index.html");
        assertThat(CliRun.in(above(), "site", "plans", "-o", "out").exitCode()).isZero();
    }

    @Test
    void a_working_folder_that_is_gone_is_told_by_the_launcher() throws Exception {
        String launcher = "'" + Path.of("cchc").toAbsolutePath() + "'";
        Program.Run run = program.shell(above(), "mkdir gone; cd gone; rmdir ../gone; " + launcher + " --version");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the current folder is gone").doesNotContain("\tat ");
    }

    @Test
    void odd_days_and_zones_are_told_or_do_not_count() throws Exception {
        for (String day : List.of(
                "0000-01-01",
                "9999-12-31",
                "+10000-01-01",
                "-0001-01-01",
                "2022-02-30",
                "2022-2-3",
                "2022-06-10T00:00",
                "２０２２-06-10",
                "",
                " ")) {
            for (String command : List.of("status", "rollup", "remind", "report status", "calendar")) {
                List<String> words = new java.util.ArrayList<>(List.of(command.split(" ")));
                words.addAll(List.of("plans", "--as-of", day));
                CliRun run = CliRun.in(above(), words.toArray(String[]::new));
                assertThat(run.exitCode())
                        .as("%s %s: %s", command, day, run.err())
                        .isIn(0, 2);
                CliRun byEnvironment = CliRun.in(above(), Map.of("CCHC_TODAY", day), new byte[0], "status", "plans");
                assertThat(byEnvironment.exitCode()).as(day).isIn(0, 2);
            }
        }
        String line = "cchc status plans --as-of 2022-06-10";
        Program.Run plain = program.shell(above(), line);
        assertThat(plain.exitCode()).as(plain.err()).isZero();
        for (Map<String, String> world : List.of(
                Map.of("TZ", "Pacific/Kiritimati"),
                Map.of("TZ", "nowhere/at-all"),
                Map.of("LC_ALL", "tr_TR.UTF-8"),
                Map.of("LC_ALL", "no_such.LOCALE"),
                Map.of("LC_ALL", "ar_EG.UTF-8", "TZ", "Asia/Riyadh"),
                Map.of("TERM", "dumb", "COLUMNS", "-5"),
                Map.of("COLUMNS", "99999999999"),
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=UTF-16"))) {
            Program.Run run = program.shell(above(), world, line);
            assertThat(run.exitCode()).as("%s %s", world, run.err()).isZero();
            if (!world.containsKey("COLUMNS")) {
                assertThat(run.out()).as("%s", world).isEqualTo(plain.out());
            }
        }
    }
}
