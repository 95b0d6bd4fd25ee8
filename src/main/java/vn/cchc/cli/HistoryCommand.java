package vn.cchc.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Step;
import vn.cchc.diff.TaskHistory;
import vn.cchc.diff.Timeline;
import vn.cchc.exchange.HistoryJson;
import vn.cchc.git.Commit;
import vn.cchc.git.GitFault;
import vn.cchc.git.Repository;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.source.Suggestions;
import vn.cchc.terminal.HistoryText;

/** {@code cchc history TASK}: who moved which deadline, when and by how much, from git. */
final class HistoryCommand implements Command {
    @Override
    public String name() {
        return "history";
    }

    @Override
    public void define(Options options) {
        options.arguments("TASK [PATH]").value("--format", "text|json").common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        String format = arguments.choice("--format", "text", List.of("text", "json"));
        List<String> words = arguments.positionals();
        if (words.isEmpty()) {
            throw Failure.usage("history-missing");
        }
        arguments.atMost(2);
        String task = words.get(0);
        List<String> paths = words.subList(1, words.size());
        List<Plan> plans = Inputs.plans(paths, session);
        List<TaskHistory> found = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        try (Repository repository = Revisions.repository(paths.isEmpty() ? List.of(Inputs.DEFAULT) : paths, session)) {
            for (Plan plan : plans) {
                PlanHistory history = PlanHistory.of(repository, plan, session);
                known.addAll(history.timeline().labels().keySet());
                if (history.timeline().labels().containsKey(task)) {
                    found.add(ofPlan(plan, task, history));
                }
            }
            if (found.isEmpty()) {
                throw Failure.untold("task-in-no-history", task, Suggestions.nearestOrAll(task, List.copyOf(known)));
            }
            if (repository.isShallow()) {
                session.note(session.messages().get("history.shallow"));
            }
        } catch (GitFault fault) {
            throw Revisions.untold(fault);
        }
        if (format.equals("json")) {
            HistoryJson.write(task, found, session.out());
        } else {
            text(found, session);
        }
        return ExitCode.FINE;
    }

    private static TaskHistory ofPlan(Plan plan, String task, PlanHistory history) {
        List<Step> steps = new ArrayList<>();
        for (Timeline.Move move : history.timeline().moves(task)) {
            Optional<Commit> commit = Optional.ofNullable(history.commits().get(move.version()));
            steps.add(new Step(
                    commit.map(Commit::id),
                    commit.flatMap(Commit::day),
                    commit.map(Commit::author).orElse(""),
                    commit.map(Commit::subject).orElse(""),
                    move));
        }
        Optional<FieldChange> overall = plan.tasks().stream()
                .filter(now -> now.id().equals(task))
                .findFirst()
                .flatMap(now -> history.slippage(plan).of(now));
        List<String> unreadable = new ArrayList<>();
        history.timeline().unreadable().forEach(id -> unreadable.add(Commit.shorten(id)));
        return new TaskHistory(
                plan.id(), task, history.timeline().labels().getOrDefault(task, ""), steps, overall, unreadable);
    }

    private static void text(List<TaskHistory> found, Session session) throws IOException {
        HistoryText text =
                new HistoryText(new Wording(session.messages()), session.style(), session.width(), session.out());
        boolean first = true;
        for (TaskHistory history : found) {
            session.out().write(first ? "" : "\n");
            text.write(history);
            first = false;
        }
    }
}
