package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.schema.Schemas;

/** Every file says where its schema is, and it is there. {@code -Dupdate=true} writes {@code docs/schema} anew. */
class ModelineTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path SCHEMAS = PROJECT.resolve("docs/schema");
    private static final String START = "# yaml-language-server: $schema=";

    @TempDir
    Path work;

    @Test
    void the_schemas_of_docs_are_what_the_program_prints() throws IOException {
        for (String kind : Schemas.kinds()) {
            String text = CliRun.in(work, "schema", kind).out();
            Path file = SCHEMAS.resolve(kind + ".json");
            if (Boolean.getBoolean("update")) {
                Files.createDirectories(SCHEMAS);
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file)).isEqualTo(text);
        }
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            assertThat(files).hasSize(Schemas.kinds().size());
        }
    }

    @Test
    void titles_and_descriptions_are_in_both_languages() {
        assertThat(CliRun.in(work, "schema", "Units").out())
                .contains("\"title\" : \"Danh mục đơn vị · ", "mà kế hoạch gọi tên\\n");
        String english = CliRun.in(work, "schema", "Units", "--lang", "en").out();
        assertThat(english).contains(" · Danh mục đơn vị\"", "\\nCác đơn vị và nhóm");
    }

    @Test
    void every_file_of_the_example_plans_names_its_schema() throws IOException {
        assertThat(check(PROJECT.resolve("plans"))).isGreaterThan(40);
    }

    @Test
    void first_plans_and_new_reports_name_their_schema_whatever_the_depth() throws IOException {
        Path plans = work.resolve("a/b/plans");
        assertThat(CliRun.in(work, "init", "a/b/plans").exitCode()).isZero();
        assertThat(CliRun.in(work, "new", "report", "van-phong", "q1", "a/b/plans")
                        .exitCode())
                .isZero();
        assertThat(check(plans)).isEqualTo(7);
        Path report = plans.resolve("co-quan/2022/reports/q1/van-phong.yaml");
        assertThat(Files.readString(report)).startsWith(START + "../../../../.schema/Report.json\napiVersion");
        CliRun done = CliRun.in(
                work,
                "record",
                "van-phong",
                "q1",
                "a/b/plans",
                "--task",
                "1",
                "--done",
                "2022-02-01",
                "--evidence",
                "A");
        assertThat(done.exitCode()).as(done.err()).isZero();
        assertThat(CliRun.in(work, "fmt", "a/b/plans", "--check").exitCode()).isZero();
        assertThat(CliRun.in(work, "validate", "a/b/plans").exitCode()).isZero();
        assertThat(check(plans)).isEqualTo(7);
    }

    @Test
    void a_new_report_names_no_schema_that_is_not_there() throws IOException {
        CliRun.in(work, "init", "plans");
        Path document = work.resolve("plans/co-quan/2022/plan.yaml");
        String text = Files.readString(document);
        Files.delete(work.resolve("plans/.schema/Report.json"));
        assertThat(newReport()).startsWith("apiVersion");
        Files.writeString(document, text.substring(text.indexOf('\n') + 1));
        assertThat(newReport()).startsWith("apiVersion");
        Files.writeString(document, START + "https://example.vn/cchc/Plan.json\n" + text);
        assertThat(newReport()).startsWith(START + "https://example.vn/cchc/Report.json\n");
    }

    private String newReport() {
        CliRun run = CliRun.in(work, "new", "report", "van-phong", "q1", "plans", "--dry-run");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void migrate_keeps_the_line() throws IOException {
        String old = START + "../x/Tasks.json\napiVersion: cchc/v0\nkind: Tasks\ntitle: A\ntasks: []\n";
        Path file = Files.writeString(work.resolve("tasks.yaml"), old);
        assertThat(CliRun.in(work, "migrate", "tasks.yaml").exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith(START + "../x/Tasks.json\napiVersion: cchc/v1\n");
    }

    /** Checks the files below a folder and returns how many there are. */
    private static int check(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.get(0)).as("%s", file).startsWith(START);
            String kind = lines.stream()
                    .filter(line -> line.startsWith("kind: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(6);
            Path schema = file.resolveSibling(lines.get(0).substring(START.length()));
            assertThat(schema).isRegularFile().hasFileName(kind + ".json");
        }
        return files.size();
    }
}
