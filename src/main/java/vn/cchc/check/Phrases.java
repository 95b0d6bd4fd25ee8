package vn.cchc.check;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.deadline.Reading;
import vn.cchc.model.Duty;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Task;
import vn.cchc.source.Location;

/** All the phrases of a plan that say when, each with its place. Nothing for a plan whose year is not known. */
public final class Phrases {
    /** A phrase where it stands. A settled deadline stands for the one it settles. */
    public record Placed(Reading reading, Location at) {}

    private Phrases() {}

    public static List<Placed> of(Plan plan) {
        List<Placed> all = new ArrayList<>();
        if (plan.document().year().isEmpty()) {
            return all;
        }
        for (Milestone milestone : plan.document().milestones()) {
            add(all, milestone.period(), milestone.origin().of("period"));
            add(all, milestone.due(), milestone.origin().of("due"));
        }
        for (Task task : plan.tasks()) {
            add(all, task.effective(), placeOf(task));
        }
        for (Duty duty : plan.duties()) {
            add(all, duty.due(), duty.origin().of("due"));
        }
        return all;
    }

    /** Where the deadline that counts was written. */
    public static Location placeOf(Task task) {
        return task.settled().isPresent()
                ? task.settled().get().origin().of("deadline")
                : task.origin().of("deadline");
    }

    /** An empty phrase was already reported where it was read. */
    private static void add(List<Placed> all, Reading reading, Location at) {
        if (!reading.text().isEmpty()) {
            all.add(new Placed(reading, at));
        }
    }
}
