package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that keep files in order write what they were asked to, and nothing in its place. */
class UpkeepTest {
    private static final String UNTIDY = "apiVersion: cchc/v1  \nkind: Duties\nduties: []";
    private static final String TIDY = "apiVersion: cchc/v1\nkind: Duties\nduties: []\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fmt link.yaml", "validate link.yaml --fix"})
    void a_link_stays_a_link_and_its_file_is_mended(String line) throws IOException {
        Files.writeString(folder.resolve("file.yaml"), UNTIDY);
        Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("file.yaml"));
        CliRun run = CliRun.in(folder, CliRun.words(line));
        assertThat(run.err()).doesNotContain("cchc:");
        assertThat(folder.resolve("link.yaml")).isSymbolicLink();
        assertThat(folder.resolve("file.yaml")).hasContent(TIDY);
    }

    @Test
    void a_file_of_another_kind_is_not_written() throws IOException {
        Files.writeString(folder.resolve("t.txt"), "hello  ");
        CliRun run = CliRun.in(folder, "fmt", "t.txt");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("t.txt"))).isEqualTo("hello  ");
    }

    @Test
    void validate_fix_touches_only_files_of_this_program() throws IOException {
        String other = "services:  \n  a: 1";
        Files.writeString(folder.resolve("compose.yaml"), other);
        Files.writeString(folder.resolve("ke-hoach.txt"), UNTIDY);
        Files.writeString(folder.resolve("ours.yaml"), UNTIDY);
        CliRun run = CliRun.in(folder, "validate", "--fix", "compose.yaml", "ke-hoach.txt", "ours.yaml");
        assertThat(run.err()).containsOnlyOnce("Đã sửa");
        assertThat(Files.readString(folder.resolve("compose.yaml"))).isEqualTo(other);
        assertThat(Files.readString(folder.resolve("ke-hoach.txt"))).isEqualTo(UNTIDY);
        assertThat(Files.readString(folder.resolve("ours.yaml"))).isEqualTo(TIDY);
        assertThat(CliRun.in(folder, "fmt", "compose.yaml").exitCode()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("compose.yaml"))).isEqualTo(other);
    }

    @Test
    void a_version_that_nobody_knows_is_refused_and_nothing_else_is_migrated() throws IOException {
        String old = "apiVersion: cchc/v0\nkind: Tasks\ntitle: A\ntasks: []\n";
        Files.writeString(folder.resolve("a.yaml"), old);
        Files.writeString(folder.resolve("b.yaml"), old.replace("v0", "v9"));
        CliRun run = CliRun.in(folder, "migrate", ".");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("b.yaml");
        assertThat(Files.readString(folder.resolve("a.yaml"))).isEqualTo(old);
    }
}
