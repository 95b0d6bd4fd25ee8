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
import vn.cchc.yaml.Records;

/** Reads {@code kind: Tasks}. */
final class TasksReader {
    private final Values values;

    TasksReader(Findings findings, OptionalInt year, PhraseMemory phrases) {
        this.values = new Values(findings, year, phrases);
    }

    TaskRegistry read(Fields in) {
        String title = in.text("title");
        Optional<String> note = in.optionalText("note");
        List<Task> tasks = tasks(in.records("tasks"));
        return new TaskRegistry(title, note, tasks, in.end());
    }

    private List<Task> tasks(Records records) {
        List<Task> tasks = new ArrayList<>();
        for (Fields in : records) {
            String id = values.id(in);
            String area = in.text("area");
            String title = in.text("title");
            List<Product> products = products(in.texts("products"));
            List<UnitRef> leads = values.units(in.items("leads"));
            List<UnitRef> supports = values.units(in.optionalItems("supports"));
            String deadline = in.text("deadline");
            Optional<Task.Settled> settled = settled(in.optionalRecord("settled"));
            tasks.add(new Task(id, area, title, products, leads, supports, values.phrase(deadline), settled, in.end()));
        }
        return tasks;
    }

    private static List<Product> products(List<String> names) {
        List<Product> products = new ArrayList<>(names.size());
        for (String name : names) {
            products.add(new Product(name));
        }
        return products;
    }

    private Optional<Task.Settled> settled(Optional<Fields> written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Fields in = written.get();
        String deadline = in.text("deadline");
        String by = in.text("by");
        return Optional.of(new Task.Settled(values.phrase(deadline), by, in.end()));
    }
}
