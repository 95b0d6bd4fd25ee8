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

    private static final int LONGEST = 60;

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
                                    stage.metOn().isEmpty()
                                                    && task.standing() == Standing.OVERDUE
                                                    && stage.lastDay().isBefore(status.asOf())
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

    /** Letters, digits and blanks, and not too many of them: whole words, where the first is not too long. */
    private static String harmless(String text) {
        StringBuilder kept = new StringBuilder();
        int whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(c);
            } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                whole = kept.length();
                kept.append(' ');
            }
            if (kept.length() > LONGEST) {
                return kept.substring(0, whole == 0 ? LONGEST : whole);
            }
        }
        return kept.toString().strip();
    }
}
