package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.Wording;
import vn.cchc.model.Area;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.TaskStanding;

/** A section of the year as a Mermaid diagram: words without the signs that it would take for its own. */
public record Gantt(String title, List<Task> tasks) {

    public record Task(String name, String state, String day) {}

    static List<Gantt> of(PlanStatus status, Wording wording) {
        List<Gantt> sections = new ArrayList<>();
        for (Area area : status.plan().areasInUse()) {
            List<Task> tasks = new ArrayList<>();
            for (TaskStanding task : status.tasks()) {
                if (task.task().area().equals(area.id())) {
                    task.stages()
                            .forEach(stage -> tasks.add(new Task(
                                    harmless(
                                            task.task().id() + " " + task.task().label()),
                                    task.standing() == Standing.OVERDUE
                                            ? "crit, "
                                            : stage.metOn().isPresent() ? "done, " : "",
                                    stage.lastDay().toString())));
                }
            }
            if (!tasks.isEmpty()) {
                sections.add(new Gantt(harmless(area.id() + " " + area.title()), tasks));
            }
        }
        return sections;
    }

    /** Letters, digits and blanks, and not too many of them. */
    private static String harmless(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length() && kept.length() < 60; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(c);
            } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString().strip();
    }
}
