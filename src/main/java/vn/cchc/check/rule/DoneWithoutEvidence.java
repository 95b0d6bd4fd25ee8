package vn.cchc.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.check.HandedIn;
import vn.cchc.check.Named;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.check.Speakers;
import vn.cchc.model.Evidence;
import vn.cchc.model.Plan;
import vn.cchc.model.Product;
import vn.cchc.model.Progress;
import vn.cchc.model.Report;
import vn.cchc.model.Task;
import vn.cchc.model.Withdrawn;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A task that is reported done has evidence of every product that stands on its own, from any of its leads. */
public final class DoneWithoutEvidence implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlansAndUnits()) {
            Map<String, Told> told = new HashMap<>();
            Speakers speakers = new Speakers(plan);
            for (Task task : plan.tasks()) {
                told.putIfAbsent(task.id(), new Told(task, new Named(plan.units(), task.leads())));
            }
            for (Map.Entry<String, List<Report>> unit : HandedIn.of(plan).entrySet()) {
                listen(unit.getKey(), unit.getValue(), told, speakers);
            }
            for (Told task : told.values()) {
                for (Report.TaskProgress said : task.latest.values()) {
                    check(said, task, sink);
                }
            }
        }
    }

    /** What the leads of a task say of it: each one's latest progress, and all their evidence. */
    private static final class Told {
        private final Task task;
        private final Named leads;
        private final Map<String, Report.TaskProgress> latest = new HashMap<>();
        private final Set<Integer> products = new HashSet<>();
        private boolean all;

        Told(Task task, Named leads) {
            this.task = task;
            this.leads = leads;
        }

        void add(String unit, Report.TaskProgress said) {
            if (said.progress().isPresent()) {
                latest.put(unit, said);
            }
            for (Evidence evidence : said.evidence()) {
                if (evidence.product().isPresent()) {
                    products.add(evidence.product().get());
                } else {
                    all = true;
                }
            }
        }

        List<String> lacking() {
            List<String> lacking = new ArrayList<>();
            for (int i = 0; i < task.products().size(); i++) {
                Product product = task.products().get(i);
                if (!all && !product.inPeriodicReport() && !products.contains(i + 1)) {
                    lacking.add(product.name());
                }
            }
            return lacking;
        }
    }

    private static void listen(String unit, List<Report> reports, Map<String, Told> told, Speakers speakers) {
        Withdrawn withdrawn = new Withdrawn(reports);
        for (Report report : reports) {
            for (Report.TaskProgress said : report.tasks()) {
                Told task = told.get(said.task());
                if (task != null && !withdrawn.holds(report, said) && speakers.ofTask(unit, said.task(), task.leads)) {
                    task.add(unit, said);
                }
            }
        }
    }

    private static void check(Report.TaskProgress said, Told task, Sink sink) {
        boolean done = said.progress().isPresent() && said.progress().get() == Progress.DONE;
        List<String> lacking = done ? task.lacking() : List.of();
        if (!lacking.isEmpty()) {
            sink.at(said.origin().of("progress"), said.task(), lacking);
        }
    }
}
