package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Slippage;
import vn.cchc.diff.Value;
import vn.cchc.model.UnitRef;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.TaskStanding;

/** The tasks of {@code status} as CSV: one row a task, names of columns as in the JSON. */
public final class StatusCsv {
    private static final List<String> HEAD = List.of(
            "plan",
            "id",
            "area",
            "title",
            "leads",
            "supports",
            "deadline",
            "form",
            "lastDays",
            "progress",
            "doneOn",
            "standing",
            "daysLeft");

    private final Map<String, Slippage> slippage;

    public StatusCsv(Map<String, Slippage> slippage) {
        this.slippage = slippage;
    }

    /** The names of the columns. */
    public void head(Writer out) throws IOException {
        List<String> head = new ArrayList<>(HEAD);
        if (!slippage.isEmpty()) {
            head.addAll(List.of("firstDeadline", "slippageDays"));
        }
        new Csv(out).row(head);
    }

    /** A row for each task. */
    public void plan(PlanStatus plan, Writer out) throws IOException {
        Csv csv = new Csv(out);
        for (TaskStanding task : plan.tasks()) {
            List<String> cells = new ArrayList<>(row(plan, task));
            if (!slippage.isEmpty()) {
                cells.addAll(slip(
                        Objects.requireNonNull(slippage.get(plan.plan().id())).of(task.task())));
            }
            csv.row(cells);
        }
    }

    private static List<String> row(PlanStatus status, TaskStanding task) {
        List<LocalDate> lastDays =
                task.task().effective().deadline().lastDays(status.plan().counting());
        return List.of(
                status.plan().id(),
                task.task().id(),
                task.task().area(),
                task.task().label(),
                ids(status, task.task().leads()),
                ids(status, task.task().supports()),
                task.task().effective().text(),
                task.task().effective().deadline().form().word(),
                join(lastDays),
                task.progress().word(),
                task.doneOn().map(LocalDate::toString).orElse(""),
                task.standing().word(),
                task.daysLeft().map(String::valueOf).orElse(""));
    }

    private static List<String> slip(Optional<FieldChange> change) {
        String first = change.map(FieldChange::before)
                .map(due -> due instanceof Value.Due was ? was.reading().text() : "")
                .orElse("");
        return List.of(
                first, change.flatMap(HistoryJson::days).map(String::valueOf).orElse(""));
    }

    private static String ids(PlanStatus status, List<UnitRef> refs) {
        List<String> ids = new ArrayList<>();
        refs.forEach(ref -> ids.add(status.plan().units().idOf(ref)));
        return String.join("; ", ids);
    }

    private static String join(List<LocalDate> days) {
        List<String> words = new ArrayList<>();
        days.forEach(day -> words.add(day.toString()));
        return String.join("; ", words);
    }
}
