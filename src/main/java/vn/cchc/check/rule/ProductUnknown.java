package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.Map;
import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Evidence;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Task;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** Evidence names a product that its task has. */
public final class ProductUnknown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Plan plan : workspace.wholePlans()) {
            Map<String, Task> tasks = new HashMap<>();
            for (Task task : plan.tasks()) {
                tasks.putIfAbsent(task.id(), task);
            }
            for (Report report : plan.reports()) {
                for (Report.TaskProgress said : report.tasks()) {
                    Task task = tasks.get(said.task());
                    if (task != null) {
                        check(said, task, sink);
                    }
                }
            }
        }
    }

    private static void check(Report.TaskProgress said, Task task, Sink sink) {
        int products = task.products().size();
        for (Evidence evidence : said.evidence()) {
            int product = evidence.product().orElse(0);
            if (product > products) {
                sink.at(evidence.origin().of("product"), task.id(), product, products);
            }
        }
    }
}
