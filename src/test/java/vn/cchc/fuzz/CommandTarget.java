package vn.cchc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.CliRun;
import vn.cchc.load.PlanFile;

/** A mutated plan and any command line: it ends with a code of the contract, and only commands that write write. */
final class CommandTarget implements Target {
    private static final List<String> LINES = List.of(
            "validate .",
            "validate . --format json --lang en",
            "validate . --format sarif",
            "validate . --format junit",
            "validate . --format github",
            "validate . --fix --diff",
            "status . --as-of 2022-06-10",
            "status . --milestone 6m --format json",
            "status . --unit van-phong-so --format csv",
            "status . --format markdown --lang en",
            "remind . --as-of 2022-06-10",
            "rollup . --by area",
            "rollup . --by unit --format json",
            "rollup . --format csv",
            "score .",
            "report status . --format markdown",
            "report periodic . --milestone q1",
            "report dashboard . -o out/",
            "report unit . --unit van-phong-so",
            "site . -o out --as-of 2022-06-10",
            "calendar .",
            "fmt . --diff",
            "fmt .",
            "migrate . --dry-run",
            "validate . --fix",
            "new report van-phong-so year .",
            "record van-phong-so q1 . --difficulty chậm",
            "record van-phong-so q1 . --task 1 --done 2022-02-20");

    private static final List<String> WRITERS = List.of("fmt .", "validate . --fix", "new ", "record ");

    @Override
    public String name() {
        return "command";
    }

    @Override
    public void run(Random random) throws Exception {
        List<PlanFile> files = Inputs.mutated(Inputs.PLANS.get(random.nextInt(Inputs.PLANS.size())), random);
        Path folder = Files.createTempDirectory("cchc-fuzz");
        try {
            Inputs.lay(files, folder.resolve("p"));
            Path plans = folder.resolve("p");
            for (int i = 0; i < 3; i++) {
                String line = LINES.get(random.nextInt(LINES.size())).replace("-o out", "-o ../out");
                Map<String, String> before = contents(plans);
                CliRun run = CliRun.in(plans, CliRun.words(line));
                assertThat(run.exitCode()).as("%s: %s", line, run.err()).isBetween(0, 3);
                assertThat(run.err()).as(line).doesNotContain("\tat ");
                Map<String, String> after = contents(plans);
                boolean writes = WRITERS.stream().anyMatch(line::startsWith) && !line.endsWith("--diff");
                if (writes && run.exitCode() == 0) {
                    before.keySet().forEach(path -> assertThat(after).as(line).containsKey(path));
                } else if (!line.equals("validate . --fix")) {
                    assertThat(after)
                            .as("%s, exit %d: %s", line, run.exitCode(), run.err())
                            .isEqualTo(before);
                }
            }
        } finally {
            Inputs.delete(folder);
        }
    }

    private static Map<String, String> contents(Path folder) throws Exception {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return contents;
    }
}
