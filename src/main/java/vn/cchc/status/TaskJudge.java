package vn.cchc.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Evidence;
import vn.cchc.model.Plan;
import vn.cchc.model.Product;
import vn.cchc.model.Progress;
import vn.cchc.model.Task;
import vn.cchc.model.Unit;
import vn.cchc.model.UnitRef;

/** Judges tasks on one day: each lead's part first, and the task from its parts. */
final class TaskJudge {
    /** A part before it is judged: how far, since when, and which stages it has met. */
    private record Part(String unit, Progress progress, Optional<LocalDate> doneOn, Map<Integer, LocalDate> stages) {
        /** The day on which a stage was met; a part that is done has met them all. */
        Optional<LocalDate> met(int stage) {
            LocalDate on = stages.get(stage);
            return on == null ? doneOn : Optional.of(on);
        }
    }

    private record Verdict(Standing standing, Optional<LocalDate> dueDay, Optional<Integer> daysLeft) {}

    private final Plan plan;
    private final LocalDate day;
    private final Ledger ledger;
    private final Breadth breadth;

    TaskJudge(Plan plan, LocalDate day, Ledger ledger, Breadth breadth) {
        this.plan = plan;
        this.day = day;
        this.ledger = ledger;
        this.breadth = breadth;
    }

    /** @param lastDays those of the task; they and its leads are the same on any day, since every plan has a year */
    TaskStanding judge(Task task, List<LocalDate> lastDays, Set<String> leads) {
        breadth.add(leads.size());
        List<ProductStanding> products = products(task, leads);
        List<Part> parts = new ArrayList<>();
        for (String lead : leads) {
            parts.add(part(task, lead, leads, lastDays.size(), products));
        }
        List<StageStanding> stages = stages(lastDays, parts);
        Progress progress = progress(parts);
        Optional<LocalDate> doneOn = progress == Progress.DONE ? latest(parts) : Optional.empty();
        Verdict verdict = verdict(progress, doneOn, lastDays, open(stages));
        List<PartStanding> standings = new ArrayList<>();
        for (Part part : parts) {
            standings.add(standing(part, lastDays));
        }
        return new TaskStanding(
                task,
                progress,
                doneOn,
                verdict.standing(),
                verdict.dueDay(),
                verdict.daysLeft(),
                standings,
                stages,
                products,
                Map.of());
    }

    /** The standing alone, which takes less: products count only where something was delivered. */
    Standing standing(Task task, List<LocalDate> lastDays, Set<String> leads) {
        breadth.add(leads.size());
        List<ProductStanding> products = isDelivered(task, leads) ? products(task, leads) : List.of();
        List<Part> parts = new ArrayList<>();
        for (String lead : leads) {
            parts.add(part(task, lead, leads, lastDays.size(), products));
        }
        Progress progress = progress(parts);
        Optional<LocalDate> doneOn = progress == Progress.DONE ? latest(parts) : Optional.empty();
        return verdict(progress, doneOn, lastDays, open(stages(lastDays, parts)))
                .standing();
    }

    private boolean isDelivered(Task task, Set<String> leads) {
        for (String lead : leads) {
            Optional<Said> said = ledger.said(task.id(), lead, leads);
            if (said.isPresent() && !said.get().deliveries().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    List<LocalDate> lastDays(Task task) {
        return task.effective().deadline().lastDays(plan.counting());
    }

    private static List<LocalDate> open(List<StageStanding> stages) {
        List<LocalDate> open = new ArrayList<>();
        for (StageStanding stage : stages) {
            if (stage.metOn().isEmpty()) {
                open.add(stage.lastDay());
            }
        }
        return open;
    }

    private PartStanding standing(Part part, List<LocalDate> lastDays) {
        List<LocalDate> open = new ArrayList<>();
        for (int i = 0; i < lastDays.size(); i++) {
            if (part.met(i + 1).isEmpty()) {
                open.add(lastDays.get(i));
            }
        }
        Verdict verdict = verdict(part.progress(), part.doneOn(), lastDays, open);
        return new PartStanding(
                part.unit(), part.progress(), part.doneOn(), verdict.standing(), verdict.dueDay(), verdict.daysLeft());
    }

    /** @param open the last days of the stages that are not met */
    private Verdict verdict(
            Progress progress, Optional<LocalDate> doneOn, List<LocalDate> lastDays, List<LocalDate> open) {
        if (progress == Progress.DROPPED) {
            return new Verdict(Standing.DROPPED, Optional.empty(), Optional.empty());
        }
        if (progress == Progress.DONE) {
            boolean late =
                    !lastDays.isEmpty() && doneOn.isPresent() && doneOn.get().isAfter(Collections.max(lastDays));
            Standing done = late ? Standing.DONE_LATE : Standing.DONE_ON_TIME;
            return new Verdict(done, Optional.empty(), Optional.empty());
        }
        if (lastDays.isEmpty()) {
            return new Verdict(Standing.UNDATED, Optional.empty(), Optional.empty());
        }
        LocalDate due = Collections.min(open.isEmpty() ? lastDays : open);
        int left = (int) ChronoUnit.DAYS.between(day, due);
        Standing standing = left < 0
                ? Standing.OVERDUE
                : left <= plan.settings().dueSoonDays() ? Standing.DUE_SOON : Standing.IN_TIME;
        return new Verdict(standing, Optional.of(due), Optional.of(left));
    }

    private Part part(Task task, String unit, Set<String> leads, int stages, List<ProductStanding> products) {
        Optional<Said> said = ledger.said(task.id(), unit, leads);
        if (said.isEmpty()) {
            return new Part(unit, Progress.NOT_STARTED, Optional.empty(), Map.of());
        }
        Said words = said.get();
        if (words.dropped()) {
            return new Part(unit, Progress.DROPPED, Optional.empty(), words.stages());
        }
        Optional<LocalDate> done = words.done();
        if (done.isEmpty()) {
            done = allStages(words.stages(), stages);
        }
        if (done.isEmpty() && stages <= 1 && !words.deliveries().isEmpty()) {
            done = allProducts(products);
        }
        Progress progress =
                done.isPresent() ? Progress.DONE : words.begun() ? Progress.UNDER_WAY : Progress.NOT_STARTED;
        return new Part(unit, progress, done, words.stages());
    }

    /** The latest day of all stages, where there are several and each has been met. */
    private static Optional<LocalDate> allStages(Map<Integer, LocalDate> met, int stages) {
        LocalDate latest = LocalDate.MIN;
        for (int stage = 1; stage <= stages; stage++) {
            LocalDate on = met.get(stage);
            if (on == null) {
                return Optional.empty();
            }
            latest = on.isAfter(latest) ? on : latest;
        }
        return stages == 0 ? Optional.empty() : Optional.of(latest);
    }

    /** The day on which the last of the products that stand on their own was delivered, where all were. */
    private static Optional<LocalDate> allProducts(List<ProductStanding> products) {
        Optional<LocalDate> latest = Optional.empty();
        for (ProductStanding product : products) {
            if (product.product().inPeriodicReport()) {
                continue;
            }
            if (product.deliveredOn().isEmpty()) {
                return Optional.empty();
            }
            LocalDate on = product.deliveredOn().get();
            latest = latest.isPresent() && !latest.get().isBefore(on) ? latest : Optional.of(on);
        }
        return latest;
    }

    private List<ProductStanding> products(Task task, Set<String> leads) {
        List<Said> words = new ArrayList<>();
        for (String lead : leads) {
            Optional<Said> said = ledger.said(task.id(), lead, leads);
            if (said.isPresent()) {
                words.add(said.get());
            }
        }
        List<ProductStanding> standings = new ArrayList<>();
        for (int i = 0; i < task.products().size(); i++) {
            standings.add(product(i + 1, task.products().get(i), words));
        }
        return standings;
    }

    private static ProductStanding product(int number, Product product, List<Said> words) {
        List<Evidence> evidence = new ArrayList<>();
        Optional<LocalDate> first = Optional.empty();
        for (Said said : words) {
            for (Said.Delivery delivery : said.deliveries()) {
                Optional<Integer> named = delivery.evidence().product();
                if (named.isPresent() ? named.get() == number : !product.inPeriodicReport()) {
                    evidence.add(delivery.evidence());
                    boolean earlier = first.isPresent() && !first.get().isAfter(delivery.on());
                    first = earlier ? first : Optional.of(delivery.on());
                }
            }
        }
        return new ProductStanding(number, product, first, evidence);
    }

    private static List<StageStanding> stages(List<LocalDate> lastDays, List<Part> parts) {
        List<StageStanding> stages = new ArrayList<>();
        for (int i = 0; i < lastDays.size(); i++) {
            int number = i + 1;
            Optional<LocalDate> latest = Optional.empty();
            boolean all = true;
            for (Part part : parts) {
                if (part.progress() == Progress.DROPPED) {
                    continue;
                }
                Optional<LocalDate> met = part.met(number);
                all &= met.isPresent();
                boolean later =
                        met.isPresent() && (latest.isEmpty() || !met.get().isBefore(latest.get()));
                latest = later ? met : latest;
            }
            stages.add(new StageStanding(number, lastDays.get(i), all ? latest : Optional.empty()));
        }
        return stages;
    }

    /** A task has come as far as all its parts together that were not dropped. */
    private static Progress progress(List<Part> parts) {
        int done = 0;
        int dropped = 0;
        boolean started = false;
        for (Part part : parts) {
            done += part.progress() == Progress.DONE ? 1 : 0;
            dropped += part.progress() == Progress.DROPPED ? 1 : 0;
            started |= part.progress() == Progress.UNDER_WAY || part.progress() == Progress.DONE;
        }
        if (dropped > 0 && dropped == parts.size()) {
            return Progress.DROPPED;
        }
        if (done > 0 && done + dropped == parts.size()) {
            return Progress.DONE;
        }
        return started ? Progress.UNDER_WAY : Progress.NOT_STARTED;
    }

    private static Optional<LocalDate> latest(List<Part> parts) {
        Optional<LocalDate> latest = Optional.empty();
        for (Part part : parts) {
            if (part.doneOn().isPresent()
                    && (latest.isEmpty() || latest.get().isBefore(part.doneOn().get()))) {
                latest = part.doneOn();
            }
        }
        return latest;
    }

    /** The units that lead a task, each once; a group stands for its units of the task's last day. */
    Set<String> leads(Task task, List<LocalDate> lastDays) {
        Set<String> leads = new LinkedHashSet<>();
        for (UnitRef lead : task.leads()) {
            String id = plan.units().idOf(lead);
            List<Unit> members = plan.units().unit(id).isPresent()
                    ? List.of()
                    : plan.units().expand(List.of(lead), lastDay(lastDays));
            if (members.isEmpty()) {
                leads.add(id);
            }
            for (Unit member : members) {
                leads.add(member.id());
            }
        }
        return leads;
    }

    /** The last day that counts; without one, the end of the plan's year. */
    private LocalDate lastDay(List<LocalDate> lastDays) {
        if (!lastDays.isEmpty()) {
            return Collections.max(lastDays);
        }
        Optional<Integer> year = plan.document().year();
        return year.isPresent() ? LocalDate.of(year.get(), 12, 31) : day;
    }
}
