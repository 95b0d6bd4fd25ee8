package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beginning to check plans that have findings already: baselines that outlive moved lines, and mends that change no value. */
class AdoptionTest {
    @TempDir
    Path scratch;

    private Path work;
    private Path tasks;

    @BeforeEach
    void plans() throws IOException {
        work = Cases.workFolder(Cases.FOLDER.resolve("validate/unit-unknown"), scratch);
        tasks = work.resolve("err/2022/tasks.yaml");
    }

    private CliRun validate(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "validate";
        words[1] = "err";
        System.arraycopy(more, 0, words, 2, more.length);
        return CliRun.in(work, words);
    }

    private String read() throws IOException {
        return Files.readString(tasks);
    }

    @Test
    void a_baseline_outlives_moved_lines_and_counts_what_is_said_twice() throws IOException {
        assertThat(validate().exitCode()).isEqualTo(1);
        CliRun written = validate("--write-baseline", "cu.txt");
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(work.resolve("cu.txt")))
                .startsWith("# cchc baseline 1\n")
                .contains("unit-unknown\terr/2022/tasks.yaml\t")
                .doesNotContain(":9");
        Files.writeString(tasks, "# dòng mới\n\n# nữa\n" + read());
        CliRun known = validate("--baseline", "cu.txt");
        assertThat(known.exitCode()).as(known.out()).isZero();
        assertThat(known.err()).contains("Không kể 4 phát hiện");
        Files.writeString(tasks, read().replace("leads: [phong-to-chuc]", "leads: [van phong so]"));
        CliRun once = validate("--baseline", "cu.txt", "--format", "concise");
        assertThat(once.exitCode()).isEqualTo(1);
        assertThat(once.out()
                        .lines()
                        .filter(line -> line.contains("[unit-unknown]"))
                        .count())
                .isEqualTo(1);
        Files.writeString(tasks, read().replace("van phong so", "van-phong-so"));
        CliRun fewer = validate("--baseline", "cu.txt", "--lang", "en");
        assertThat(fewer.err()).contains("findings of cu.txt are no more");
    }

    @Test
    void a_place_in_another_file_does_not_count_as_what_is_said() throws IOException {
        Path units = work.resolve("err/units.yaml");
        Files.writeString(
                units,
                Files.readString(units) + "  - id: phong-to-chuc\n    name: Phòng Khác\n    groups: [cac-phong]\n");
        assertThat(validate("--format", "concise").out()).contains("[unit-repeated]");
        validate("--write-baseline", "cu.txt");
        Files.writeString(units, "# dòng mới\n" + Files.readString(units));
        assertThat(validate("--baseline", "cu.txt").exitCode()).isZero();
    }

    @Test
    void a_baseline_hides_nothing_that_keeps_a_file_from_being_read() throws IOException {
        Files.writeString(tasks, read().replace("deadline:", "dealine:"));
        CliRun written = validate("--write-baseline", "cu.txt", "--lang", "en");
        assertThat(written.err()).contains("others have to be mended now");
        assertThat(validate("--baseline", "cu.txt", "--format", "concise").out())
                .contains("[key-unknown]");
    }

    @Test
    void a_baseline_is_neither_written_among_the_plans_nor_taken_from_anything_else() throws IOException {
        assertThat(validate("--write-baseline", "err/2022/cu.txt").exitCode()).isEqualTo(2);
        assertThat(Files.exists(work.resolve("err/2022/cu.txt"))).isFalse();
        assertThat(validate("--baseline", "khong-co.txt").exitCode()).isEqualTo(3);
        for (String broken :
                new String[] {"", "xin chào\n", "# cchc baseline 1\nabc\n", "# cchc baseline 1\nabc\tx\ty\n"}) {
            Files.writeString(work.resolve("cu.txt"), broken);
            assertThat(validate("--baseline", "cu.txt", "--lang", "en").err()).contains("was not written by");
        }
    }

    @Test
    void safe_mends_change_no_value() throws IOException {
        String before = read();
        String loose = Normalizer.normalize(before, Normalizer.Form.NFD)
                .replace("area: I\n", "area: I  \n")
                .stripTrailing();
        Files.writeString(tasks, loose);
        CliRun shown = validate("--fix", "--diff");
        assertThat(shown.exitCode()).isEqualTo(1);
        assertThat(shown.out()).startsWith("--- err/2022/tasks.yaml\n+++ err/2022/tasks.yaml\n@@");
        assertThat(read()).isEqualTo(loose);
        assertThat(validate("--fix").err()).contains("Đã sửa err/2022/tasks.yaml");
        assertThat(read()).isEqualTo(before.stripTrailing() + "\n");
        assertThat(validate("--fix").err()).isEmpty();
        assertThat(validate("--fix", "--diff")).isEqualTo(new CliRun(0, "", ""));
    }

    @Test
    void what_would_change_a_value_is_left_as_it_is() throws IOException {
        String text = "apiVersion: cchc/v1\nkind: Tasks\ntitle: |\n  hai dấu cách  \n  cuối dòng\ntasks: []";
        Files.writeString(tasks, text);
        validate("--fix");
        assertThat(read()).isEqualTo(text + "\n");
        String literal = "apiVersion: cchc/v1\nkind: Tasks\ntasks: []\ntitle: |\n  không có xuống dòng";
        Files.writeString(tasks, literal);
        validate("--fix");
        assertThat(read()).isEqualTo(literal);
        Files.writeString(tasks, "title: [  \n");
        validate("--fix");
        assertThat(read()).isEqualTo("title: [  \n");
        byte[] marked =
                "\uFEFFapiVersion: cchc/v1\r\nkind: Tasks \r\ntitle: A\r\ntasks: []".getBytes(StandardCharsets.UTF_8);
        Files.write(tasks, marked);
        validate("--fix");
        assertThat(read()).isEqualTo("\uFEFFapiVersion: cchc/v1\r\nkind: Tasks\r\ntitle: A\r\ntasks: []\r\n");
    }
}
