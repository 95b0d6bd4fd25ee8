package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Plan;
import vn.cchc.model.Progress;
import vn.cchc.model.Report;
import vn.cchc.model.Task;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;

/**
 * What the reports handed in up to a day say of each task. Every lead reports its part: a task is done when all its leads
 * say so that did not drop it, on the latest of their days. A later report of a unit replaces what the unit said before.
 */
final class Ledger {
    /** Where a task has got to. */
    record Entry(Progress progress, Optional<LocalDate> doneOn) {
        static final Entry NOTHING = new Entry(Progress.NOT_STARTED, Optional.empty());
    }

    private final Plan plan;
    private final LocalDate asOf;
    private final Map<String, Map<String, Report.TaskProgress>> byTaskAndUnit = new HashMap<>();

    Ledger(Plan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
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
        int leads = 0;
        int done = 0;
        int dropped = 0;
        boolean started = false;
        Optional<LocalDate> last = Optional.empty();
        for (String lead : leads(task)) {
            Optional<Report.TaskProgress> word = Optional.ofNullable(said.get(lead));
            Progress progress = word.map(this::upToDate).orElse(Progress.NOT_STARTED);
            leads++;
            done += progress == Progress.DONE ? 1 : 0;
            dropped += progress == Progress.DROPPED ? 1 : 0;
            started |= progress != Progress.NOT_STARTED;
            Optional<LocalDate> day =
                    progress == Progress.DONE ? word.flatMap(Report.TaskProgress::doneOn) : Optional.empty();
            last = later(last, day);
        }
        if (leads > 0 && dropped == leads) {
            return new Entry(Progress.DROPPED, Optional.empty());
        }
        if (done > 0 && done + dropped == leads) {
            return new Entry(Progress.DONE, last);
        }
        return started ? new Entry(Progress.UNDER_WAY, Optional.empty()) : Entry.NOTHING;
    }

    /** What a unit said, except that a day yet to come is not a day on which anything was done. */
    private Progress upToDate(Report.TaskProgress word) {
        boolean future = word.doneOn().filter(day -> day.isAfter(asOf)).isPresent();
        return word.progress() == Progress.DONE && future ? Progress.UNDER_WAY : word.progress();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.filter(day -> day.isAfter(one.get())).isPresent() ? other.or(() -> one) : one;
    }

    /** The units that lead a task, each once; a group stands for all its members. */
    private Set<String> leads(Task task) {
        Set<String> leads = new LinkedHashSet<>();
        for (UnitRef lead : task.leads()) {
            String id = plan.units().idOf(lead);
            List<Unit> members =
                    plan.units().unit(id).isPresent() ? List.of() : plan.units().members(id);
            if (members.isEmpty()) {
                leads.add(id);
            }
            members.forEach(member -> leads.add(member.id()));
        }
        return leads;
    }
}
