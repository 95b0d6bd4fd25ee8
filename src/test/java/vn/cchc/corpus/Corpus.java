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
    private Corpus() {}

    /** Arguments: folder, seed, units, shape (one-plan, many-plans or nation). */
    public static void main(String[] args) throws IOException {
        Shape shape = Shape.valueOf(args[3].toUpperCase(Locale.ROOT).replace('-', '_'));
        Model model = model(Long.parseLong(args[1]), Integer.parseInt(args[2]), shape);
        int files = CorpusFiles.write(model, Path.of(args[0]));
        System.out.println(files + " files in " + args[0]);
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
                    Model.Plan plan =
                            shape == Shape.NATION ? NationMaker.plan(unit, parent, own) : PlanMaker.small(unit, parent);
                    plans.add(plan.with(new ReportMaker(plan, unit, own).reports()));
                }
            }
        }
        return new Model(UnitMaker.groups(), register, plans);
    }
}
