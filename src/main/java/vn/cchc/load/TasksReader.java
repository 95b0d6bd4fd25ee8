package vn.cchc.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Product;
import vn.cchc.model.Task;
import vn.cchc.model.TaskRegistry;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.YamlNode;

/** Reads {@code kind: Tasks}. */
final class TasksReader {
    private final Findings findings;
    private final Values values;

    TasksReader(Findings findings, OptionalInt year, PhraseMemory phrases) {
        this.findings = findings;
        this.values = new Values(findings, year, phrases);
    }

    TaskRegistry read(Fields in) {
        String title = in.text("title");
        Optional<String> note = in.optionalText("note");
        List<Task> tasks = in.list("tasks", this::task);
        return new TaskRegistry(title, note, tasks, in.end());
    }

    private Optional<Task> task(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String id = in.required("id", values::id).orElse("");
            String area = in.text("area");
            String title = in.text("title");
            List<Product> products = new ArrayList<>();
            in.texts("products").forEach(name -> products.add(new Product(name)));
            List<UnitRef> leads = in.list("leads", values::unit);
            List<UnitRef> supports = in.optionalList("supports", values::unit);
            String deadline = in.text("deadline");
            Optional<Task.Settled> settled = in.optional("settled", this::settled);
            return new Task(id, area, title, products, leads, supports, values.phrase(deadline), settled, in.end());
        });
    }

    private Optional<Task.Settled> settled(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String deadline = in.text("deadline");
            String by = in.text("by");
            return new Task.Settled(values.phrase(deadline), by, in.end());
        });
    }
}
