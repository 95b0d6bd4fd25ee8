package vn.cchc.jmh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.cchc.deadline.DeadlineParser;
import vn.cchc.deadline.Reading;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.RollUp;
import vn.cchc.status.Status;
import vn.cchc.yaml.TextReader;
import vn.cchc.yaml.YamlNode;
import vn.cchc.yaml.YamlReader;

/** What most of the time goes to, once the virtual machine is warm: a phrase, a plan's standing, a file's tree, a sum over plans. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Kernels {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private final List<String> phrases = new ArrayList<>();
    private int next;
    private byte[] tasks;
    private List<Plan> plans;
    private List<PlanStatus> standings;

    @Setup
    public void read() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/deadlines.tsv"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                phrases.add(line.substring(0, line.indexOf('\t')));
            }
        }
        tasks = Files.readAllBytes(Path.of("plans/so-gddt-ha-noi/2022/tasks.yaml"));
        plans = WorkspaceLoader.load(FolderFiles.select(Path.of("").toAbsolutePath(), List.of("plans")).files())
                .workspace()
                .plans();
        standings = new ArrayList<>();
        plans.forEach(plan -> standings.add(Status.onDay(plan, DAY)));
    }

    /** One of the real phrases after the other, each read anew. */
    @Benchmark
    public Reading phrase() {
        next = (next + 1) % phrases.size();
        return DeadlineParser.read(phrases.get(next), 2022);
    }

    /** Where the tasks, milestones, targets and duties of all plans of the project stand on a day. */
    @Benchmark
    public int standing() {
        int tasks = 0;
        for (Plan plan : plans) {
            tasks += Status.onDay(plan, DAY).tasks().size();
        }
        return tasks;
    }

    /** The bytes of the real annex of 21 tasks to a tree with places. */
    @Benchmark
    public Optional<YamlNode> yamlTree() {
        Findings findings = new Findings();
        SourceText text = TextReader.read("tasks.yaml", tasks, findings).orElseThrow();
        return YamlReader.read(text, findings);
    }

    /** The sums over the same plans, by unit. */
    @Benchmark
    public List<RollUp.Row> rollUp() {
        RollUp sums = new RollUp(DAY);
        standings.forEach(sums::add);
        return sums.byUnit();
    }
}
