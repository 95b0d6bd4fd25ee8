package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Evidence;
import vn.cchc.model.Progress;
import vn.cchc.model.Report;

/**
 * What one unit's reports say of one task, taken together up to a day: the latest progress, and every stage and product. A
 * day after that one is not yet a day on which anything was done.
 */
final class Said {
    /** A product that was delivered, and the evidence for it. */
    record Delivery(LocalDate on, Evidence evidence, Report report) {}

    private final LocalDate asOf;
    private Optional<Progress> progress = Optional.empty();
    private Optional<LocalDate> doneOn = Optional.empty();
    private final Map<Integer, LocalDate> stages = new HashMap<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    Said(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Adds what a later report says. */
    void add(Report report, Report.TaskProgress entry) {
        if (entry.progress().isPresent()) {
            progress = entry.progress();
            doneOn = entry.doneOn();
        }
        for (Report.StageDone stage : entry.stages()) {
            if (!stage.on().isAfter(asOf)) {
                stages.put(stage.stage(), stage.on());
            }
        }
        for (Evidence evidence : entry.evidence()) {
            Optional<LocalDate> day = evidence.date().isPresent() ? evidence.date() : entry.doneOn();
            if (day.isPresent() && !day.get().isAfter(asOf)) {
                deliveries.add(new Delivery(day.get(), evidence, report));
            }
        }
    }

    /** The day on which the unit says the task was done, where it says so and the day has come. */
    Optional<LocalDate> done() {
        boolean come = is(Progress.DONE) && doneOn.isPresent() && !doneOn.get().isAfter(asOf);
        return come ? doneOn : Optional.empty();
    }

    boolean dropped() {
        return is(Progress.DROPPED);
    }

    /** Whether anything was begun, by the unit's word or by what it handed over. */
    boolean begun() {
        return is(Progress.UNDER_WAY) || is(Progress.DONE) || !stages.isEmpty() || !deliveries.isEmpty();
    }

    private boolean is(Progress state) {
        return progress.isPresent() && progress.get() == state;
    }

    Map<Integer, LocalDate> stages() {
        return stages;
    }

    List<Delivery> deliveries() {
        return deliveries;
    }
}
