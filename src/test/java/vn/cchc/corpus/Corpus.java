package vn.cchc.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A province's year of files from a seed: the same seed gives the same bytes. Run by hand it writes them to a folder; tests
 * also take the model, which says what the files say.
 */
public final class Corpus {
    /** So many units of a nation stand in one register: a province's. */
    private static final int PROVINCE = 500;

    private Corpus() {}

    /** Arguments: folder, seed, units, shape (one-plan, many-plans or nation). */
    public static void main(String[] args) throws IOException {
        Shape shape = Shape.valueOf(args[3].toUpperCase(Locale.ROOT).replace('-', '_'));
        Path folder = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        int units = Integer.parseInt(args[2]);
        int files = shape == Shape.NATION
                ? nation(folder, seed, units)
                : CorpusFiles.write(model(seed, units, shape), folder);
        System.out.println(files + " files in " + args[0]);
    }

    /** A folder for each province, with a register of its own. */
    private static int nation(Path folder, long seed, int units) throws IOException {
        int files = 0;
        for (int province = 0; province * PROVINCE < units; province++) {
            int some = Math.min(PROVINCE, units - province * PROVINCE);
            Model model = model(seed * 1_000 + province, some, Shape.NATION);
            files += CorpusFiles.write(model, folder.resolve(String.format(Locale.ROOT, "tinh-%03d", province + 1)));
        }
        return files;
    }

    public static Model model(long seed, int units, Shape shape) {
        Chance chance = new Chance(seed);
        List<Model.Unit> register = UnitMaker.units(units, chance.split());
        List<Model.Plan> plans = new ArrayList<>();
        List<String> rooms = List.of("cac-phong");
        List<String> everybody = List.of("cac-phong", "cac-huyen", "cac-truong");
        Model.Plan above = PlanMaker.large(shape == Shape.ONE_PLAN ? everybody : rooms, units);
        List<Model.Report> reports = new ArrayList<>();
        for (Model.Unit unit : register) {
            boolean reporting = shape == Shape.ONE_PLAN || UnitMaker.ROOMS.contains(unit.id());
            if (reporting && !unit.id().equals(UnitMaker.TOP)) {
                reports.addAll(new ReportMaker(above, unit, chance.split()).reports());
            }
        }
        plans.add(above.with(reports));
        if (shape != Shape.ONE_PLAN) {
            for (Model.Unit unit : register) {
                if (!unit.id().equals(UnitMaker.TOP)) {
                    Chance own = chance.split();
                    String parent = PlanMaker.idOf(own.percent(10) ? unit.parent() : UnitMaker.TOP);
                    plans.add(shape == Shape.NATION ? NationMaker.plan(unit, parent, own) : small(unit, parent, own));
                }
            }
        }
        return new Model(UnitMaker.groups(), register, plans);
    }

    private static Model.Plan small(Model.Unit unit, String parent, Chance chance) {
        Model.Plan plan = PlanMaker.small(unit, parent);
        return plan.with(new ReportMaker(plan, unit, chance).reports());
    }

    /** Plans as offices write them that have so many tasks together, to put beside what other programs make of as many. */
    public static Model ofTasks(long seed, int tasks) {
        Chance chance = new Chance(seed);
        List<Model.Unit> register = UnitMaker.units(10 + tasks / NationMaker.LEAST, chance.split());
        List<Model.Plan> plans = new ArrayList<>();
        int left = tasks;
        for (int i = 1; left > 0; i++) {
            Chance own = chance.split();
            int count = Math.min(left, i == 1 ? NationMaker.LEAST : own.from(NationMaker.LEAST, NationMaker.MOST));
            plans.add(NationMaker.plan(register.get(i), "", count, own));
            left -= count;
        }
        return new Model(UnitMaker.groups(), register, plans);
    }
}
