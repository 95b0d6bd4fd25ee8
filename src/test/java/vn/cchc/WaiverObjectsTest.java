package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a waiver may name. */
class WaiverObjectsTest {
    @TempDir
    Path scratch;

    @ParameterizedTest
    @CsvSource({
        "task 5, true",
        "task vi-du/2022 5, true",
        "task, false",
        "'task ', false",
        "nhiệm vụ 5, false",
        "plan, true",
        "plan 2022, false",
        "' plan', false",
        "5, false",
    })
    void objects(String object, boolean sound) throws IOException {
        String yaml = "apiVersion: cchc/v1\nkind: Waivers\nwaivers:\n  - rule: deadline-moved-later\n    object: \""
                + object + "\"\n    reason: x\n    document: y\n    until: 2022-12-31\n";
        Files.writeString(scratch.resolve("waivers.yaml"), yaml);
        CliRun run = CliRun.in(scratch, "validate", ".", "--format", "json");
        assertThat(run.out().contains("waiver-object-wrong")).as(run.out()).isNotEqualTo(sound);
    }
}
