package vn.cchc.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;
import vn.cchc.yaml.Plain;
import vn.cchc.yaml.YamlEdit;
import vn.cchc.yaml.YamlReader;

/** Brings the text of a report to say one more fact, and leaves the rest of it as it is. */
public final class ReportEdit {
    private final String path;
    private String text;
    private Plain.Keys said;

    private ReportEdit(String path, String text, Plain.Keys said) {
        this.path = path;
        this.text = text;
        this.said = said;
    }

    /** The new text; the same where it says so already; nothing where the layout leaves a doubt. */
    public static Optional<String> apply(SourceText report, Fact fact) {
        Optional<Plain.Keys> said = read(report);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        ReportEdit edit = new ReportEdit(report.path(), report.text(), said.get());
        for (Step step : fact.steps()) {
            if (!step.take(edit)) {
                return Optional.empty();
            }
        }
        return Optional.of(edit.text);
    }

    private static Optional<Plain.Keys> read(SourceText source) {
        Findings findings = new Findings();
        return YamlReader.read(source, findings)
                .filter(any -> !findings.hasErrors())
                .map(Plain::of)
                .filter(Plain.Keys.class::isInstance)
                .map(Plain.Keys.class::cast);
    }

    boolean setInItem(String list, String id, Map<String, Plain> keys) {
        Optional<List<Object>> item = item(list, id);
        if (item.isEmpty()) {
            return addItem(list, id, keys);
        }
        String after = "id";
        for (Map.Entry<String, Plain> entry : keys.entrySet()) {
            if (!set(item.get(), entry.getKey(), entry.getValue(), after)) {
                return false;
            }
            after = entry.getKey();
        }
        return true;
    }

    private boolean addItem(String list, String id, Map<String, Plain> keys) {
        if (ambiguous(list, id)) {
            return false;
        }
        Map<String, Plain> item = new LinkedHashMap<>();
        item.put("id", new Plain.Text(id));
        item.putAll(keys);
        return addTo(List.of(), list, new Plain.Keys(item));
    }

    boolean putInItem(Step.PutInItem put) {
        Optional<List<Object>> item = item(put.list(), put.id());
        Plain.Keys fresh = new Plain.Keys(put.item());
        if (item.isEmpty()) {
            return addItem(put.list(), put.id(), Map.of(put.inner(), new Plain.Items(List.of(fresh))));
        }
        Optional<Integer> known = known(item.get(), put);
        if (known.isEmpty()) {
            return addTo(item.get(), put.inner(), fresh);
        }
        List<Object> inner = new ArrayList<>(item.get());
        inner.add(put.inner());
        inner.add(known.get());
        for (Map.Entry<String, Plain> entry : put.item().entrySet()) {
            if (!set(inner, entry.getKey(), entry.getValue(), "")) {
                return false;
            }
        }
        return true;
    }

    /** The place of the item that has the same marks. */
    private Optional<Integer> known(List<Object> item, Step.PutInItem put) {
        if (at(item).values().get(put.inner()) instanceof Plain.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                boolean same = items.items().get(i) instanceof Plain.Keys;
                for (String mark : same ? put.marks() : List.<String>of()) {
                    Plain one = ((Plain.Keys) items.items().get(i)).values().get(mark);
                    Plain other = put.item().get(mark);
                    same &= one == null ? other == null : one.equals(other);
                }
                if (same) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    boolean addText(String list, String id, String inner, Plain text) {
        Optional<List<Object>> item = item(list, id);
        if (item.isEmpty()) {
            return addItem(list, id, Map.of(inner, new Plain.Items(List.of(text))));
        }
        boolean there = at(item.get()).values().get(inner) instanceof Plain.Items items
                && items.items().contains(text);
        return there || addTo(item.get(), inner, text);
    }

    /** Adds to the list under a key, and makes it where it is not there. */
    boolean addTo(List<Object> at, String list, Plain item) {
        if (!at(at).values().containsKey(list)) {
            return set(at, list, new Plain.Items(List.of(item)), "");
        }
        List<Object> whole = new ArrayList<>(at);
        whole.add(list);
        return became(YamlEdit.append(new SourceText(path, text), whole, item));
    }

    boolean set(List<Object> at, String key, Plain value, String after) {
        return value.equals(at(at).values().get(key))
                || became(YamlEdit.set(new SourceText(path, text), at, key, value, after));
    }

    private boolean became(Optional<String> changed) {
        if (changed.isEmpty()) {
            return false;
        }
        Optional<Plain.Keys> now = read(new SourceText(path, changed.get()));
        if (now.isEmpty()) {
            return false;
        }
        text = changed.get();
        said = now.get();
        return true;
    }

    /** The path of the only item with an id in a list of the report. */
    private Optional<List<Object>> item(String list, String id) {
        List<Integer> found = places(list, id);
        return found.size() == 1 ? Optional.of(List.of(list, found.get(0))) : Optional.empty();
    }

    private boolean ambiguous(String list, String id) {
        return places(list, id).size() > 1;
    }

    private List<Integer> places(String list, String id) {
        List<Integer> places = new ArrayList<>();
        if (said.values().get(list) instanceof Plain.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                if (items.items().get(i) instanceof Plain.Keys keys
                        && new Plain.Text(id).equals(keys.values().get("id"))) {
                    places.add(i);
                }
            }
        }
        return places;
    }

    private Plain.Keys at(List<Object> path) {
        Plain node = said;
        for (Object step : path) {
            node = Objects.requireNonNull(
                    step instanceof Integer index
                            ? ((Plain.Items) node).items().get(index)
                            : ((Plain.Keys) node).values().get((String) step));
        }
        return (Plain.Keys) node;
    }
}
