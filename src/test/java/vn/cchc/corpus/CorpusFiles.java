package vn.cchc.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a model as the files that people keep. */
public final class CorpusFiles {
    private static final String HEAD = "apiVersion: cchc/v1\nkind: ";

    private final Path folder;
    private int written;

    private CorpusFiles(Path folder) {
        this.folder = folder;
    }

    /** Returns how many files were written. */
    public static int write(Model model, Path folder) throws IOException {
        CorpusFiles files = new CorpusFiles(folder);
        files.put("units.yaml", units(model));
        for (Model.Plan plan : model.plans()) {
            files.put(plan.id() + "/plan.yaml", PlanText.plan(plan));
            files.put(plan.id() + "/tasks.yaml", PlanText.tasks(plan));
            files.put(plan.id() + "/targets.yaml", PlanText.targets(plan));
            files.put(plan.id() + "/duties.yaml", PlanText.duties(plan));
            for (Model.Report report : plan.reports()) {
                files.put(pathOf(plan, report), report(report));
            }
        }
        return files.written;
    }

    /** Where a report stands below the folder. */
    static String pathOf(Model.Plan plan, Model.Report report) {
        return plan.id() + "/reports/" + report.milestone() + "/" + report.unit() + ".yaml";
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        written++;
    }

    private static String units(Model model) {
        StringBuilder text = new StringBuilder(HEAD + "Units\n\ngroups:\n");
        for (Model.Group group : model.groups()) {
            text.append("  - id: ").append(group.id()).append("\n    name: ").append(group.name());
            text.append('\n');
        }
        text.append("\nunits:\n");
        for (Model.Unit unit : model.units()) {
            text.append("  - id: ").append(unit.id()).append("\n    name: ").append(unit.name());
            text.append('\n');
            line(text, "    parent: ", unit.parent());
            line(
                    text,
                    "    groups: ",
                    unit.groups().isEmpty() ? "" : unit.groups().toString());
            unit.from().ifPresent(day -> line(text, "    from: ", day.toString()));
            unit.until().ifPresent(day -> line(text, "    until: ", day.toString()));
        }
        return text.toString();
    }

    private static String report(Model.Report report) {
        StringBuilder text = new StringBuilder(HEAD + "Report\n");
        line(text, "submitted: ", report.submitted().map(LocalDate::toString).orElse(""));
        line(text, "number: ", report.tasks().size() + 10 * report.targets().size() + "/BC-" + report.unit());
        text.append(report.tasks().isEmpty() ? "" : "tasks:\n");
        report.tasks().forEach(said -> task(text, said));
        text.append(report.targets().isEmpty() ? "" : "targets:\n");
        report.targets().forEach(figure -> figure(text, figure));
        text.append(report.duties().isEmpty() ? "" : "duties:\n");
        for (Model.Done done : report.duties()) {
            text.append("  - { id: ").append(done.duty()).append(", on: ").append(done.on());
            corrects(text, ", ", done.corrects());
            text.append(" }\n");
        }
        if (report.targets().size() % 2 == 1) {
            text.append("difficulties:\n  - >-\n    Một số đơn vị gửi số liệu chậm nên việc tổng hợp, báo cáo bị\n");
            text.append("    ảnh hưởng; thiếu người có chuyên môn về công nghệ thông tin.\n");
        }
        if (report.tasks().size() % 3 == 1) {
            text.append("proposals:\n  - Đề nghị hướng dẫn cách kê khai chỉ tiêu số hóa hồ sơ.\n");
        }
        return text.toString();
    }

    private static void task(StringBuilder text, Model.Said said) {
        text.append("  - id: ").append(said.task()).append('\n');
        line(text, "    progress: ", said.progress());
        said.on().ifPresent(day -> line(text, "    on: ", day.toString()));
        if (said.progress().equals("dropped")) {
            line(text, "    reason: ", "Không bố trí được kinh phí.");
        }
        if (!said.corrects().isEmpty()) {
            text.append("    ");
            corrects(text, "\n    ", said.corrects());
            text.append('\n');
        }
        text.append(said.stages().isEmpty() ? "" : "    stages:\n");
        for (Model.Stage stage : said.stages()) {
            text.append("      - { stage: ").append(stage.stage()).append(", on: ");
            text.append(stage.on()).append(" }\n");
        }
        text.append(said.evidence().isEmpty() ? "" : "    evidence:\n");
        for (Model.Proof proof : said.evidence()) {
            text.append("      - document: Quyết định số ").append(said.task()).append("/QĐ-CCHC\n");
            line(text, "        product: ", proof.product() == 0 ? "" : String.valueOf(proof.product()));
            line(text, "        date: ", proof.date().map(LocalDate::toString).orElse(""));
        }
    }

    private static void figure(StringBuilder text, Model.Figure figure) {
        text.append("  - { id: ").append(figure.target());
        figure.value().ifPresent(tenths -> text.append(", value: ").append(decimal(tenths)));
        figure.count().ifPresent(count -> text.append(", count: ").append(count));
        figure.total().ifPresent(total -> text.append(", total: ").append(total));
        figure.answer().ifPresent(answer -> text.append(", value: ").append(answer ? "yes" : "no"));
        corrects(text, ", ", figure.corrects());
        text.append(" }\n");
    }

    /** With a decimal comma, as people write it. */
    private static String decimal(int tenths) {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : "\"" + tenths / 10 + "," + tenths % 10 + "\"";
    }

    private static void corrects(StringBuilder text, String between, String milestone) {
        if (!milestone.isEmpty()) {
            text.append(between.startsWith(",") ? between : "");
            text.append("corrects: ").append(milestone);
            text.append(between).append("reason: Báo cáo trước ghi nhầm");
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append(key).append(value).append('\n');
        }
    }
}
