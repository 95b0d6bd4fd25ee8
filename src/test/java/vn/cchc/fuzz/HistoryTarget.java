package vn.cchc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.cchc.CliRun;
import vn.cchc.JsonText;
import vn.cchc.git.GitFolder;

/** Histories of random edits, some of which break the plan: diff of a revision with itself is empty, and every answer ends well. */
final class HistoryTarget implements Target {
    @Override
    public String name() {
        return "history";
    }

    @Override
    public void run(Random random) throws Exception {
        Path folder = Files.createTempDirectory("cchc-fuzz");
        try {
            GitFolder git = new GitFolder(folder.toRealPath()).copy(Path.of("src/test/cases/base"), "plans");
            git.commit("r0", "Người thử", "2022-01-10", "đầu");
            int commits = 3 + random.nextInt(4);
            for (int i = 1; i <= commits; i++) {
                edit(git, random);
                git.write("n.txt", "" + i).commit("r" + i, "Người \u001B[31m" + i, "2022-02-0" + i, "lần \u202E" + i);
            }
            for (int i = 0; i < 5; i++) {
                String one = "r" + random.nextInt(commits + 1);
                String other = "r" + random.nextInt(commits + 1);
                String format = List.of("text", "markdown", "json", "sarif").get(random.nextInt(4));
                Inputs.run(folder, "diff", one + ".." + other, "plans", "--format", format);
                CliRun same = Inputs.run(folder, "diff", one + ".." + one, "plans", "--format", "json");
                if (same.exitCode() == 0) {
                    assertThat(JsonText.list(JsonText.object(same.out()), "changes"))
                            .isEmpty();
                }
            }
            Inputs.run(folder, "history", String.valueOf(1 + random.nextInt(3)), "plans");
            Inputs.run(folder, "history", "1", "plans", "--format", "json");
            Inputs.run(folder, "diff", "r0", "plans", "--format", "markdown");
            Inputs.run(folder, "status", "plans", "--slippage");
            Inputs.run(folder, "report", "changes", "plans", "--since", "r0");
        } finally {
            Inputs.delete(folder);
        }
    }

    private static void edit(GitFolder git, Random random) throws Exception {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(git.folder().resolve("plans"))) {
            all.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(files::add);
        }
        Path file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(8)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.move(file, file.resolveSibling("doi-ten-" + random.nextInt(100) + ".yaml"));
            case 2 -> Files.writeString(file.resolveSibling("them.yaml"), Files.readString(file));
            case 3 ->
                Files.writeString(
                        file, Mutations.inSigns(Files.readString(file), random).replace("\uD800", ""));
            default ->
                Files.writeString(
                        file, Mutations.inLines(Files.readString(file), random).replace("\uD800", ""));
        }
    }
}
