package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.model.Progress;
import vn.cchc.model.Report;
import vn.cchc.model.Task;
import vn.cchc.model.UnitRef;

/**
 * What the reports handed in up to a day say of each task. Every lead reports its part: a task is done when all its leads
 * say so, on the latest of their days. A later report of a unit replaces what the unit said before.
 */
final class Ledger {
    /** Where a task has got to. */
    record Entry(Progress progress, Optional<LocalDate> doneOn) {
        static final Entry NOTHING = new Entry(Progress.NOT_STARTED, Optional.empty());
    }

    private final Plan plan;
    private final Map<String, Map<String, Report.TaskProgress>> byTaskAndUnit = new HashMap<>();

    Ledger(Plan plan, LocalDate asOf) {
        this.plan = plan;
        List<Report> handedIn = new ArrayList<>();
        for (Report report : plan.reports()) {
            if (!report.submitted().isAfter(asOf)) {
                handedIn.add(report);
            }
        }
        handedIn.sort((one, other) -> one.submitted().compareTo(other.submitted()));
        for (Report report : handedIn) {
            String unit = plan.units().idOf(report.unit());
            for (Report.TaskProgress said : report.tasks()) {
                byTaskAndUnit
                        .computeIfAbsent(said.task(), any -> new HashMap<>())
                        .put(unit, said);
            }
        }
    }

    Entry of(Task task) {
        Map<String, Report.TaskProgress> said = byTaskAndUnit.getOrDefault(task.id(), Map.of());
        if (said.isEmpty()) {
            return Entry.NOTHING;
        }
        boolean all = true;
        boolean dropped = true;
        boolean started = false;
        Optional<LocalDate> last = Optional.empty();
        for (UnitRef lead : task.leads()) {
            Report.TaskProgress word = word(said, lead);
            Progress progress = word == null ? Progress.NOT_STARTED : word.progress();
            all &= progress == Progress.DONE;
            dropped &= progress == Progress.DROPPED;
            started |= progress != Progress.NOT_STARTED;
            if (word != null
                    && word.doneOn().isPresent()
                    && last.filter(day -> !word.doneOn().get().isAfter(day)).isEmpty()) {
                last = word.doneOn();
            }
        }
        if (task.leads().isEmpty()) {
            return Entry.NOTHING;
        }
        if (dropped) {
            return new Entry(Progress.DROPPED, Optional.empty());
        }
        if (all) {
            return new Entry(Progress.DONE, last);
        }
        return started ? new Entry(Progress.UNDER_WAY, Optional.empty()) : Entry.NOTHING;
    }

    private Report.TaskProgress word(Map<String, Report.TaskProgress> said, UnitRef lead) {
        Report.TaskProgress own = said.get(plan.units().idOf(lead));
        if (own != null) {
            return own;
        }
        for (Map.Entry<String, Report.TaskProgress> entry : said.entrySet()) {
            if (plan.units().concerns(lead, entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
