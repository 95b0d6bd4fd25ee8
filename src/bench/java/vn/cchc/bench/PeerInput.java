package vn.cchc.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import vn.cchc.corpus.Corpus;
import vn.cchc.corpus.CorpusFiles;
import vn.cchc.corpus.Model;

/**
 * The same tasks for this program and for others: plans in a folder, a TaskJuggler project, an hledger journal and tasks for
 * Taskwarrior, all made from one seed.
 */
public final class PeerInput {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 4);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    private final Model model;

    private PeerInput(Model model) {
        this.model = model;
    }

    /** Arguments: folder, seed, tasks. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        PeerInput input = new PeerInput(Corpus.ofTasks(Long.parseLong(args[1]), Integer.parseInt(args[2])));
        CorpusFiles.write(input.model, folder.resolve("plans"));
        Files.writeString(folder.resolve("tasks.tjp"), input.taskJuggler());
        Files.writeString(folder.resolve("tasks.journal"), input.hledger());
        Files.write(folder.resolve("tasks.json"), input.taskwarrior().getBytes(StandardCharsets.UTF_8));
    }

    /** How far a task is by the last report that speaks of it, in percent. */
    private static Map<String, Integer> progress(Model.Plan plan) {
        Map<String, Integer> progress = new HashMap<>();
        for (Model.Report report : plan.reports()) {
            if (report.submitted().isPresent()) {
                for (Model.Said said : report.tasks()) {
                    if (!said.progress().isEmpty()) {
                        progress.put(said.task(), said.progress().equals("done") ? 100 : 50);
                    }
                }
            }
        }
        return progress;
    }

    private static LocalDate due(Model.Task task) {
        return task.lastDays().isEmpty()
                ? LAST
                : task.lastDays().get(task.lastDays().size() - 1);
    }

    private String taskJuggler() {
        StringBuilder text = new StringBuilder("project cchc \"Cải cách hành chính\" 2022-01-01 +13m {\n  now 2022-07-01\n");
        text.append("  timezone \"UTC\"\n}\n");
        for (Model.Plan plan : model.plans()) {
            text.append("resource ").append(name(plan.issuedBy())).append(" \"").append(plan.issuedBy());
            text.append("\"\n");
        }
        text.append("task all \"Kế hoạch\" {\n");
        text.append(each((plan, task) -> "  task " + name(plan.issuedBy()) + "_" + task.id() + " \"" + task.title()
                + "\" {\n    start " + FIRST + "\n    end " + due(task).plusDays(1) + "\n    complete "
                + progress(plan).getOrDefault(task.id(), 0) + "\n    responsible " + name(plan.issuedBy()) + "\n    note \""
                + products(task) + "\"\n  }\n"));
        return text.append("}\ntaskreport html \"report\" {\n  formats html\n  hideresource 1\n")
                .append("  columns bsi, name, start, end, complete, responsible, note\n}\n")
                .toString();
    }

    /** One entry a task: so much was spent on it. */
    private String hledger() {
        StringBuilder text = new StringBuilder("commodity 1,000. VND\naccount ngan-sach\n");
        for (Model.Plan plan : model.plans()) {
            text.append("account chi:").append(plan.issuedBy()).append('\n');
        }
        return text.append('\n')
                .append(each((plan, task) -> due(task)
                        + (progress(plan).getOrDefault(task.id(), 0) == 100 ? " * " : " ! ")
                        + task.title().replace(";", ",").replace("|", "/") + "  ; " + task.phrase() + "\n    chi:"
                        + plan.issuedBy() + "    1,000,000 VND\n    ngan-sach\n\n"))
                .toString();
    }

    private String taskwarrior() {
        String rows = each((plan, task) -> {
            boolean done = progress(plan).getOrDefault(task.id(), 0) == 100;
            return ",\n{\"uuid\":\"" + java.util.UUID.nameUUIDFromBytes((plan.id() + task.id()).getBytes(StandardCharsets.UTF_8))
                    + "\",\"description\":\"" + task.title() + "\",\"status\":\"" + (done ? "completed" : "pending")
                    + "\",\"entry\":\"20220104T000000Z\",\"due\":\"" + due(task).toString().replace("-", "")
                    + "T000000Z\",\"project\":\"" + plan.issuedBy() + "\",\"tags\":[\"" + name(plan.issuedBy()) + "\"]"
                    + (done ? ",\"end\":\"20221201T000000Z\"" : "") + "}";
        });
        return "[" + rows.substring(1) + "\n]\n";
    }

    private static String products(Model.Task task) {
        StringBuilder names = new StringBuilder();
        for (Model.Product product : task.products()) {
            names.append(names.length() == 0 ? "" : "; ").append(product.name());
        }
        return names.toString();
    }

    private static String name(String unit) {
        return unit.replace('-', '_');
    }

    private String each(BiFunction<Model.Plan, Model.Task, String> spelt) {
        StringBuilder text = new StringBuilder();
        for (Model.Plan plan : model.plans()) {
            for (Model.Task task : plan.tasks()) {
                text.append(spelt.apply(plan, task));
            }
        }
        return text.toString();
    }
}
