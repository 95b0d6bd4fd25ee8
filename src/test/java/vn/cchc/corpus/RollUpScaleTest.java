package vn.cchc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.CliRun;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.Loaded;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.status.Filter;
import vn.cchc.status.RollUp;
import vn.cchc.status.Status;
import vn.cchc.status.Sums;

/** The sums over many files are those that a naive reader of docs/reporting.md works out from what the files were made of. */
class RollUpScaleTest {
    /** Fifteen days before the first quarter ends, in autumn on the day after a named day, and at the end of the year. */
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2022, 3, 16), LocalDate.of(2022, 9, 11), LocalDate.of(2022, 12, 31));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, ONE_PLAN",
        "2, ONE_PLAN",
        "3, ONE_PLAN",
        "1, MANY_PLANS",
        "2, MANY_PLANS",
        "3, MANY_PLANS",
        "1, NATION"
    })
    void sums_are_those_of_a_naive_reader(long seed, Shape shape) throws IOException {
        Model model = Corpus.model(seed, 150, shape);
        CorpusFiles.write(model, folder);
        compare(model);
    }

    @Test
    void so_are_those_of_three_thousand_units() throws IOException {
        Model model = Corpus.model(4, 3000, Shape.ONE_PLAN);
        CorpusFiles.write(model, folder);
        compare(model);
    }

    private void compare(Model model) {
        Loaded loaded =
                WorkspaceLoader.load(FolderFiles.select(folder, List.of(".")).files(), FolderFiles.IS_FILE);
        assertThat(loaded.findings().sorted()).isEmpty();
        for (LocalDate day : DAYS) {
            RollUp sums = new RollUp(day);
            loaded.workspace().plans().forEach(plan -> sums.add(Status.of(plan, day, Filter.ALL)));
            NaiveRollUp naive = new NaiveRollUp(model, day);
            same("plans on " + day, lines(sums.byPlan()), plans(naive));
            same("units on " + day, lines(sums.byUnit()), units(naive));
            same("areas on " + day, lines(sums.byArea()), areas(naive));
            assertThat(figures(sums.total())).isEqualTo(NaiveRollUp.total(naive.plans));
            assertThat(figures(sums.totalOfUnits())).isEqualTo(NaiveRollUp.total(naive.units));
        }
    }

    /** The same lines; of many that differ the first is shown, so that one can read it. */
    private static void same(
            String what, TreeMap<String, List<Figures>> actual, TreeMap<String, List<Figures>> expected) {
        assertThat(actual.keySet()).as(what).isEqualTo(expected.keySet());
        expected.forEach(
                (id, figures) -> assertThat(actual.get(id)).as(what + ": " + id).isEqualTo(figures));
    }

    /** Each line by its id: its own figures, and those with what is under it. */
    private static TreeMap<String, List<Figures>> lines(List<RollUp.Row> rows) {
        TreeMap<String, List<Figures>> lines = new TreeMap<>();
        for (RollUp.Row row : rows) {
            lines.put(row.id(), List.of(figures(row.own()), figures(row.all())));
        }
        return lines;
    }

    private static Figures figures(Sums sums) {
        Figures figures = new Figures();
        for (Sums.Kind kind : Sums.Kind.values()) {
            if (sums.of(kind) > 0) {
                figures.counts.put(kind.name(), sums.of(kind));
            }
        }
        return figures;
    }

    private static TreeMap<String, List<Figures>> plans(NaiveRollUp naive) {
        TreeMap<String, List<Figures>> lines = new TreeMap<>();
        naive.plans.forEach((id, own) -> lines.put(id, List.of(own, naive.withPlansBelow(id))));
        return lines;
    }

    private static TreeMap<String, List<Figures>> areas(NaiveRollUp naive) {
        TreeMap<String, List<Figures>> lines = new TreeMap<>();
        naive.areas.forEach((id, own) -> lines.put(id, List.of(own, own)));
        return lines;
    }

    /** A unit has a line where it or one under it has any figure. */
    private static TreeMap<String, List<Figures>> units(NaiveRollUp naive) {
        TreeMap<String, List<Figures>> lines = new TreeMap<>();
        for (Model.Unit unit : naive.model().units()) {
            Figures all = naive.withUnitsBelow(unit.id());
            if (!all.counts.isEmpty()) {
                lines.put(unit.id(), List.of(naive.units.getOrDefault(unit.id(), new Figures()), all));
            }
        }
        if (naive.units.containsKey("")) {
            lines.put("", List.of(naive.units.get(""), naive.units.get("")));
        }
        return lines;
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void the_same_seed_gives_the_same_bytes(Shape shape) throws IOException, NoSuchAlgorithmException {
        List<String> hashes = new ArrayList<>();
        for (long seed : new long[] {7, 7, 8}) {
            Path to = folder.resolve(String.valueOf(hashes.size()));
            CorpusFiles.write(Corpus.model(seed, 60, shape), to);
            hashes.add(hash(to));
        }
        assertThat(hashes.get(1)).isEqualTo(hashes.get(0));
        assertThat(hashes.get(2)).isNotEqualTo(hashes.get(0));
    }

    private static String hash(Path folder) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A report that cannot be read is as one that never came, whether its text is broken or only a value in it. */
    @ParameterizedTest
    @CsvSource({"ONE_PLAN, 'tasks: [}'", "ONE_PLAN, 'submitted: 2022-13-41'", "MANY_PLANS, 'tasks: [}'"})
    void a_report_that_cannot_be_read_counts_as_missing(Shape shape, String wrong) throws IOException {
        Model model = Corpus.model(5, 60, shape);
        CorpusFiles.write(model, folder);
        Model.Plan plan = model.plans().get(model.plans().size() / 2);
        Model.Report lost = plan.reports().stream()
                .filter(report ->
                        report.submitted().isPresent() && report.milestone().equals("q1"))
                .findFirst()
                .orElseThrow();
        String path = CorpusFiles.pathOf(plan, lost);
        Files.writeString(folder.resolve(path), "apiVersion: cchc/v1\nkind: Report\n" + wrong + "\n");
        for (LocalDate day : DAYS) {
            NaiveRollUp naive = new NaiveRollUp(model.without(lost), day);
            command(day, "plan", path, plans(naive));
            command(day, "unit", path, units(naive));
            command(day, "area", path, areas(naive));
        }
    }

    /** A plan that cannot be read keeps its line, without figures; what its unit reported for it counts nowhere. */
    @ParameterizedTest
    @CsvSource({"'milestones: [}'", "'year: soon'"})
    void a_plan_that_cannot_be_read_has_no_figures(String wrong) throws IOException {
        Model model = Corpus.model(6, 60, Shape.MANY_PLANS);
        CorpusFiles.write(model, folder);
        Model.Plan lost = model.plans().get(model.plans().size() - 3);
        String path = lost.id() + "/plan.yaml";
        Files.writeString(folder.resolve(path), "apiVersion: cchc/v1\nkind: Plan\n" + wrong + "\n");
        for (LocalDate day : DAYS) {
            NaiveRollUp naive = new NaiveRollUp(model.without(lost), day);
            TreeMap<String, List<Figures>> plans = plans(naive);
            plans.put(lost.id(), List.of(new Figures(), new Figures()));
            command(day, "plan", path, plans);
            command(day, "unit", path, units(naive));
            command(day, "area", path, areas(naive));
        }
    }

    /** The command's figures, its exit code and the file it names. */
    private void command(LocalDate day, String by, String unreadable, TreeMap<String, List<Figures>> expected) {
        CliRun csv = CliRun.in(folder, "rollup", ".", "--as-of", day.toString(), "--by", by, "--format", "csv");
        assertThat(csv.exitCode()).isEqualTo(3);
        same("by " + by + " on " + day, lines(csv.out(), by), expected);
        CliRun text = CliRun.in(folder, "rollup", ".", "--as-of", day.toString(), "--by", by);
        assertThat(text.exitCode()).isEqualTo(3);
        assertThat(text.out()).contains(unreadable);
    }

    /** The lines of the CSV by their ids: two rows a line, the figures from the sixth column on. */
    private static TreeMap<String, List<Figures>> lines(String csv, String by) {
        TreeMap<String, List<Figures>> lines = new TreeMap<>();
        String[] rows = csv.split("\r?\n");
        String[] head = rows[0].replace("\uFEFF", "").split(",");
        assertThat(head[0]).isEqualTo(by);
        for (int row = 1; row < rows.length; row++) {
            String[] cells = rows[row].replaceAll("\"[^\"]*\"", "a text").split(",");
            Figures figures = new Figures();
            for (int i = 5; i < cells.length; i++) {
                if (!cells[i].equals("0") && !head[i].equals("register")) {
                    figures.counts.put(
                            head[i].replace('-', '_').toUpperCase(java.util.Locale.ROOT), Integer.valueOf(cells[i]));
                }
            }
            List<Figures> before = lines.getOrDefault(cells[0], List.of());
            assertThat(cells[3]).isEqualTo(before.isEmpty() ? "own" : "all");
            lines.put(cells[0], before.isEmpty() ? List.of(figures) : List.of(before.get(0), figures));
        }
        return lines;
    }
}
