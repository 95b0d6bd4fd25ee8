package vn.cchc.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.source.Origin;
import vn.cchc.source.Suggestions;

/**
 * Reads the keys of one mapping. A key that is missing, of the wrong kind, or asked for by nobody becomes a finding at its
 * place; the caller always gets a value to go on with, so that one run finds everything.
 */
public final class Fields {
    private final YamlNode.Mapping mapping;
    private final Findings findings;
    private final List<String> known = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> faulty = new ArrayList<>();
    private List<String> absent;

    private Fields(YamlNode.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** The fields of a mapping; a node of another kind is a finding and reads as a mapping without keys. */
    public static Optional<Fields> of(YamlNode node, Findings findings) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(mapping, findings));
        }
        wrongKind(node, "mapping", findings);
        return Optional.empty();
    }

    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** The value of a key as it stands, where it is written. */
    public Optional<YamlNode> node(String key) {
        return value(key);
    }

    /** Reports that a key without which nothing else can be read is missing, or is written otherwise. */
    public void reportMissing(String key) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!Suggestions.nearest(entry.key(), List.of(key)).isEmpty()) {
                findings.error("key-unknown", entry.at(), entry.key(), List.of(key));
                return;
            }
        }
        findings.error("key-missing", mapping.at(), key);
    }

    /** A text that must be there and say something. */
    public String text(String key) {
        return required(key).flatMap(node -> filled(node)).orElse("");
    }

    /** A text that may be left out; written, it must say something. */
    public Optional<String> optionalText(String key) {
        return value(key).flatMap(node -> filled(node));
    }

    /** A whole number from {@code least} to {@code most} that must be there. */
    public Optional<Integer> number(String key, int least, int most) {
        return required(key).flatMap(node -> number(node, least, most));
    }

    public Optional<Integer> optionalNumber(String key, int least, int most) {
        return value(key).flatMap(node -> number(node, least, most));
    }

    /** One of a few words that may be left out. */
    public Optional<String> optionalChoice(String key, List<String> choices) {
        return value(key).flatMap(node -> filled(node).flatMap(text -> choice(text, node.at(), choices)));
    }

    public Optional<String> choice(String key, List<String> choices) {
        return required(key).flatMap(node -> filled(node).flatMap(text -> choice(text, node.at(), choices)));
    }

    /** Texts that must be there; an empty list is accepted here and judged by the rules. */
    public List<String> texts(String key) {
        return watched(key, this::texts).orElse(List.of());
    }

    public List<String> optionalTexts(String key) {
        return value(key).map(this::texts).orElse(List.of());
    }

    /** A value read by the given reader, where it is written. */
    public <T> Optional<T> optional(String key, Function<YamlNode, Optional<T>> reader) {
        return value(key).flatMap(reader);
    }

    public <T> Optional<T> required(String key, Function<YamlNode, Optional<T>> reader) {
        return required(key).flatMap(reader);
    }

    /** A list that must be there, item by item through the given reader; items it cannot read are left out. */
    public <T> List<T> list(String key, Function<YamlNode, Optional<T>> reader) {
        return watched(key, node -> items(node, reader)).orElse(List.of());
    }

    public <T> List<T> optionalList(String key, Function<YamlNode, Optional<T>> reader) {
        return value(key).map(node -> items(node, reader)).orElse(List.of());
    }

    /** Says which keys nobody asked for, and returns where the record stands. Keys beginning {@code x-} are the user's. */
    public Origin end() {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key()) && !entry.key().startsWith("x-")) {
                unknown(entry);
            }
        }
        for (String key : missing) {
            findings.error("key-missing", mapping.at(), key);
        }
        return origin();
    }

    /** A misspelt key is one mistake: the key it most resembles is then not reported as missing too. */
    private void unknown(YamlNode.Entry entry) {
        List<String> absent = absent();
        List<String> nearest = Suggestions.nearest(entry.key(), absent);
        if (!nearest.isEmpty()) {
            missing.remove(nearest.get(0));
        }
        findings.error("key-unknown", entry.at(), entry.key(), nearest.isEmpty() ? List.copyOf(known) : nearest);
    }

    /** The keys that were asked for and not written, worked out once: a file may have a million unknown ones. */
    private List<String> absent() {
        if (absent == null) {
            absent = new ArrayList<>(known);
            for (YamlNode.Entry present : mapping.entries()) {
                absent.remove(present.key());
            }
        }
        return absent;
    }

    private Origin origin() {
        int size = mapping.entries().size();
        List<String> keys = new ArrayList<>(size);
        List<Location> valuePlaces = new ArrayList<>(size);
        for (YamlNode.Entry entry : mapping.entries()) {
            int asked = known.indexOf(entry.key());
            keys.add(asked < 0 ? entry.key() : known.get(asked)); // the reader's word, not one more copy from the file
            valuePlaces.add(entry.value().at());
        }
        return new Origin(mapping.at(), keys, valuePlaces, faulty);
    }

    /** A scalar that says something, or nothing and a finding. */
    public static Optional<String> scalar(YamlNode node, Findings findings) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            wrongKind(node, "text", findings);
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            findings.error("value-empty", node.at());
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    private Optional<String> filled(YamlNode node) {
        return scalar(node, findings);
    }

    /** Reads a list that must be there and remembers whether anything was wrong in it. */
    private <T> Optional<List<T>> watched(String key, Function<YamlNode, List<T>> reader) {
        int before = findings.size();
        Optional<List<T>> list = required(key).map(reader);
        if (findings.size() > before) {
            faulty.add(key);
        }
        return list;
    }

    private Optional<YamlNode> value(String key) {
        if (!known.contains(key)) {
            known.add(key);
        }
        for (YamlNode.Entry entry : mapping.entries()) {
            if (entry.key().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    private Optional<YamlNode> required(String key) {
        Optional<YamlNode> value = value(key);
        if (value.isEmpty()) {
            missing.add(key);
        }
        return value;
    }

    private Optional<Integer> number(YamlNode node, int least, int most) {
        Optional<String> text = filled(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isWhole(text.get())) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        findings.error("number-wrong", node.at(), text.get(), least, most);
        return Optional.empty();
    }

    /** Digits alone, so few that they are a number in Java. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() <= 9;
    }

    private Optional<String> choice(String text, Location at, List<String> choices) {
        if (choices.contains(text)) {
            return Optional.of(text);
        }
        findings.error("choice-unknown", at, text, choices);
        return Optional.empty();
    }

    private List<String> texts(YamlNode node) {
        return items(node, item -> filled(item));
    }

    private <T> List<T> items(YamlNode node, Function<YamlNode, Optional<T>> reader) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            wrongKind(node, "list", findings);
            return List.of();
        }
        List<T> items = new ArrayList<>(sequence.items().size());
        for (YamlNode item : sequence.items()) {
            reader.apply(item).ifPresent(items::add);
        }
        return items;
    }

    private static void wrongKind(YamlNode node, String expected, Findings findings) {
        if (node instanceof YamlNode.Scalar scalar && scalar.empty()) {
            findings.error("value-empty", node.at());
        } else if (!(node instanceof YamlNode.Refused)) {
            findings.error("type-wrong", node.at(), "type." + kindOf(node), "type." + expected);
        }
    }

    private static String kindOf(YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            return "mapping";
        }
        return node instanceof YamlNode.Sequence ? "list" : "text";
    }
}
