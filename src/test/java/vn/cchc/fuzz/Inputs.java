package vn.cchc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.cchc.CliRun;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanFile;
import vn.cchc.source.Finding;

/** What targets begin from and what they hold of every answer. */
final class Inputs {
    /** The plans in use and the worked example, each with what surrounds it. */
    static final List<List<PlanFile>> PLANS = List.of(
            FolderFiles.select(Path.of(""), List.of("plans/vi-du")).files(),
            FolderFiles.select(Path.of(""), List.of("plans/so-gddt-ha-noi/2022"))
                    .files(),
            FolderFiles.select(Path.of(""), List.of("src/test/cases/base")).files(),
            FolderFiles.select(Path.of(""), List.of("src/test/cases/score/scored/ok", "src/test/cases/base"))
                    .files());

    private Inputs() {}

    static String text(PlanFile file) {
        try {
            return new String(file.bytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One text made another, by signs or by lines; as a file holds it, which has no halves of characters. */
    static String mutated(String text, Random random) {
        String mutated = random.nextInt(3) == 0 ? Mutations.inSigns(text, random) : Mutations.inLines(text, random);
        return new String(mutated.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The files with one to three of them made others. */
    static List<PlanFile> mutated(List<PlanFile> files, Random random) {
        List<PlanFile> mutated = new ArrayList<>(files);
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(mutated.size());
            PlanFile file = mutated.get(at);
            byte[] bytes = mutated(text(file), random).getBytes(StandardCharsets.UTF_8);
            mutated.set(at, new PlanFile(file.path(), file.folder(), true, () -> bytes));
        }
        return mutated;
    }

    /** A place within the text: an end may stand behind its last character, and an empty file has a first place. */
    static void assertPlace(Finding finding, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(finding.at().line()).as("%s", finding).isBetween(1, lines.length);
        String line = lines[finding.at().line() - 1];
        // only at the beginning of a file is it no character of the text
        boolean mark = finding.at().line() == 1 && line.startsWith("\uFEFF");
        String seen = mark ? line.substring(1) : line;
        assertThat(finding.at().column())
                .as("%s", finding)
                .isBetween(1, Math.max(1, seen.codePointCount(0, seen.length()) + 1));
        assertThat(finding.at().endLine())
                .as("%s", finding)
                .isGreaterThanOrEqualTo(finding.at().line());
    }

    static CliRun run(Path folder, String... arguments) {
        CliRun run = CliRun.in(folder, arguments);
        assertThat(run.exitCode()).as("%s: %s", List.of(arguments), run.err()).isIn(0, 1, 3);
        assertThat(run.err()).doesNotContain("\tat ");
        return run;
    }

    /** Lays files out below a folder, as their paths say. */
    static void lay(List<PlanFile> files, Path folder) throws IOException {
        for (PlanFile file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        }
    }

    static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
