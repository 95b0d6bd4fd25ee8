package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.Duty;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;

/** Tells which duties of a plan were done. */
final class Duties {
    private final Plan plan;
    private final LocalDate asOf;
    private final Ledger ledger;
    private final Breadth breadth;

    Duties(Plan plan, LocalDate asOf, Ledger ledger, Breadth breadth) {
        this.plan = plan;
        this.asOf = asOf;
        this.ledger = ledger;
        this.breadth = breadth;
    }

    List<DutyStanding> all(Filter filter) {
        List<DutyStanding> standings = new ArrayList<>();
        for (Duty duty : plan.duties()) {
            if (filter.unit().isEmpty() || concerns(duty, filter.unit().get())) {
                standings.add(of(duty, filter));
            }
        }
        return standings;
    }

    private boolean concerns(Duty duty, String unit) {
        for (UnitRef ref : duty.units()) {
            if (plan.units().concerns(ref, unit)) {
                return true;
            }
        }
        return false;
    }

    private DutyStanding of(Duty duty, Filter filter) {
        List<LocalDate> due =
                new ArrayList<>(new TreeSet<>(duty.due().deadline().lastDays(plan.counting())));
        Set<LocalDate> done = new TreeSet<>();
        List<DutyStanding.Occurrence> occurrences = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (int i = 0; i < due.size(); i++) {
            LocalDate day = due.get(i);
            boolean last = i == due.size() - 1;
            Set<String> owing = owing(duty, day);
            for (String unit : owing) {
                if (filter.asksFor(unit)) {
                    List<LocalDate> days = ledger.days(duty.id(), unit, owing);
                    done.addAll(days);
                    occurrences.add(
                            new DutyStanding.Occurrence(Optional.of(unit), day, state(days, before, day, last)));
                }
            }
            if (duty.units().isEmpty()) { // where those that are named do not exist on the day, nobody owes anything
                List<LocalDate> days = new ArrayList<>();
                for (List<LocalDate> byUnit : ledger.days(duty.id()).values()) {
                    days.addAll(byUnit);
                }
                done.addAll(days);
                occurrences.add(new DutyStanding.Occurrence(Optional.empty(), day, state(days, before, day, last)));
            }
            before = day;
        }
        if (due.isEmpty()) {
            done.addAll(wheneverDone(duty));
        }
        return new DutyStanding(duty, due, List.copyOf(done), occurrences);
    }

    /** The days of a duty that has no days of its own, by those whom it names, whenever they existed. */
    private Set<LocalDate> wheneverDone(Duty duty) {
        Set<LocalDate> done = new TreeSet<>();
        Set<String> owing = owing(duty, asOf);
        for (String unit : owing) {
            done.addAll(ledger.days(duty.id(), unit, owing));
        }
        for (Map.Entry<String, List<LocalDate>> unit : ledger.days(duty.id()).entrySet()) {
            if (duty.units().isEmpty() || concerns(duty, unit.getKey())) {
                done.addAll(unit.getValue());
            }
        }
        return done;
    }

    /** The units that owe an occurrence, groups as their units of that day; what no register knows goes by its word. */
    private Set<String> owing(Duty duty, LocalDate day) {
        Set<String> owing = new LinkedHashSet<>();
        for (UnitRef ref : duty.units()) {
            String id = plan.units().idOf(ref);
            for (Unit unit : plan.units().expand(List.of(ref), day)) {
                owing.add(unit.id());
            }
            if (plan.units().group(id).isEmpty() && plan.units().unit(id).isEmpty()) {
                owing.add(id);
            }
        }
        breadth.add(owing.size());
        return owing;
    }

    /** Done by a day after the occurrence before and up to its own; the last one may be done after it, late. */
    private DutyStanding.State state(List<LocalDate> days, LocalDate before, LocalDate due, boolean last) {
        boolean after = false;
        for (LocalDate day : days) {
            if (day.isAfter(before) && !day.isAfter(due)) {
                return DutyStanding.State.DONE;
            }
            after |= day.isAfter(due);
        }
        if (!due.isBefore(asOf)) {
            return DutyStanding.State.OPEN;
        }
        return last && after ? DutyStanding.State.LATE : DutyStanding.State.MISSED;
    }
}
