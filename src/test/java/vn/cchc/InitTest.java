package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init} makes a plan that every other command takes, and touches nothing that is there. */
class InitTest {
    @TempDir
    Path work;

    @Test
    void the_first_plan_validates_in_every_year_and_the_commands_take_it() throws IOException {
        for (int year = 2020; year <= 2040; year++) {
            CliRun made = CliRun.in(work, "init", "plans-" + year, "--year", String.valueOf(year));
            assertThat(made.exitCode()).as(made.err()).isZero();
            CliRun checked = CliRun.in(work, "validate", "plans-" + year, "--fail-on", "warning");
            assertThat(checked.exitCode()).as(checked.out()).isZero();
        }
        for (String command : List.of("status", "remind", "rollup", "calendar")) {
            assertThat(CliRun.in(work, command, "plans-2022").exitCode())
                    .as(command)
                    .isZero();
        }
        assertThat(CliRun.in(work, "report", "plan", "plans-2022").exitCode()).isZero();
        assertThat(CliRun.in(work, "new", "report", "van-phong", "q1", "plans-2022")
                        .exitCode())
                .isZero();
        assertThat(names(work)).hasSize(21);
    }

    @Test
    void an_empty_folder_is_filled_and_any_other_left_as_it_is() throws IOException {
        assertThat(CliRun.in(work, "init", ".").exitCode()).isZero();
        assertThat(names(work)).containsExactlyInAnyOrder("units.yaml", "calendar.yaml", ".schema", "co-quan");
        assertThat(CliRun.in(work, "validate", ".").exitCode()).isZero();
        Files.writeString(work.resolve("units.yaml"), "của tôi");
        CliRun again = CliRun.in(work, "init", ".", "--lang", "en");
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("already has files; nothing was written");
        assertThat(Files.readString(work.resolve("units.yaml"))).isEqualTo("của tôi");
        assertThat(CliRun.in(work, "init", "units.yaml").exitCode()).isEqualTo(3);
        assertThat(CliRun.in(work, "init", "units.yaml/plans").exitCode()).isEqualTo(3);
        assertThat(names(work)).hasSize(4);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
