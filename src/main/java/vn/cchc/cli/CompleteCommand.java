package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.Loaded;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.model.Unit;

/**
 * {@code cchc __complete KIND [WORD…]}: the ids of the plans that stand among the words, or of {@code plans}, one a line with
 * what they are. Shells call it while somebody types, so whatever is wrong it prints nothing and ends well.
 */
final class CompleteCommand implements Command {
    @Override
    public String name() {
        return "__complete";
    }

    @Override
    public void define(Options options) {
        options.positional("KIND [WORD]", "0..*").common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws IOException {
        try {
            List<String> words = arguments.positionals();
            if (!words.isEmpty()) {
                for (Map.Entry<String, String> id : ids(words, session).entrySet()) {
                    session.out().write(id.getKey() + "\t" + id.getValue() + "\n");
                }
            }
        } catch (Failure | RuntimeException quiet) {
            return ExitCode.FINE;
        }
        return ExitCode.FINE;
    }

    private static Map<String, String> ids(List<String> words, Session session) {
        List<String> paths = words.subList(1, words.size()).stream()
                .filter(word -> word.startsWith(Inputs.DEFAULT) || word.indexOf('/') >= 0 || word.indexOf('.') >= 0)
                .filter(word -> Files.exists(session.env().workingFolder().resolve(word)))
                .toList();
        FolderFiles.Selection selection =
                FolderFiles.select(session.env().workingFolder(), paths.isEmpty() ? List.of(Inputs.DEFAULT) : paths);
        Loaded loaded = WorkspaceLoader.load(selection.files(), FolderFiles.IS_FILE);
        Map<String, String> ids = new LinkedHashMap<>();
        for (Plan plan : loaded.workspace().plans()) {
            add(words.get(0), plan, ids);
        }
        ids.keySet().removeIf(id -> !isPlain(id));
        return ids;
    }

    private static void add(String kind, Plan plan, Map<String, String> ids) {
        switch (kind) {
            case "unit" -> {
                for (Unit unit : plan.units().units()) {
                    ids.putIfAbsent(unit.id(), unit.name());
                }
            }
            case "task" -> plan.tasks().forEach(task -> ids.putIfAbsent(task.id(), task.label()));
            case "milestone" -> plan.document().milestones().forEach(each -> ids.putIfAbsent(each.id(), each.title()));
            case "area" -> plan.document().areas().forEach(area -> ids.putIfAbsent(area.id(), area.title()));
            case "target" -> plan.targets().forEach(target -> ids.putIfAbsent(target.id(), target.text()));
            case "duty" -> plan.duties().forEach(duty -> ids.putIfAbsent(duty.id(), duty.text()));
            default -> {}
        }
    }

    /** Some shells run what stands in a candidate: only ids of harmless signs are handed to them. */
    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!plain && "-_.".indexOf(c) < 0) {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
