package vn.cchc.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.source.Findings;
import vn.cchc.source.Letters;
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
    /** The keys that were asked for, some perhaps twice. */
    private final List<String> known = new ArrayList<>();
    /** The reader's word for each entry's key; null for one that nobody asked for. */
    private final String[] asked;

    private final List<String> missing = new ArrayList<>();
    private final List<String> faulty = new ArrayList<>();
    private @Nullable List<String> absent;
    /** The list that was asked for last, and how many findings there were then. */
    private String watched = "";

    private int watchedFrom = Integer.MAX_VALUE;

    private Fields(YamlNode.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
        this.asked = new String[mapping.entries().size()];
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
        Optional<YamlNode> node = required(key);
        return node.isPresent() ? filled(node.get()).orElse("") : "";
    }

    /** A text that may be left out; written, it must say something. */
    public Optional<String> optionalText(String key) {
        return filled(value(key));
    }

    /** A whole number from {@code least} to {@code most} that must be there. */
    public Optional<Integer> number(String key, int least, int most) {
        return number(required(key), least, most);
    }

    public Optional<Integer> optionalNumber(String key, int least, int most) {
        return number(value(key), least, most);
    }

    /** One of a few words that may be left out. */
    public Optional<String> optionalChoice(String key, List<String> choices) {
        return choice(value(key), choices);
    }

    public Optional<String> choice(String key, List<String> choices) {
        return choice(required(key), choices);
    }

    /** Whether a word that may be left out, one of a few, is a certain one of them. */
    public boolean chosen(String key, String word, List<String> choices) {
        Optional<String> choice = optionalChoice(key, choices);
        return choice.isPresent() && choice.get().equals(word);
    }

    /** Texts that must be there; an empty list is accepted here and judged by the rules. */
    public List<String> texts(String key) {
        return filled(items(key));
    }

    public List<String> optionalTexts(String key) {
        return filled(optionalItems(key));
    }

    /** A value that must be there, where it is written. */
    public Optional<YamlNode> required(String key) {
        Optional<YamlNode> value = value(key);
        if (value.isEmpty()) {
            missing.add(key);
        }
        return value;
    }

    /** The items of a list that must be there. They have to be read before the next key is asked for. */
    public List<YamlNode> items(String key) {
        Optional<YamlNode> node = required(key);
        watched = key;
        watchedFrom = node.isPresent() ? findings.size() : Integer.MAX_VALUE;
        return node.isPresent() ? items(node.get()) : List.of();
    }

    public List<YamlNode> optionalItems(String key) {
        Optional<YamlNode> node = value(key);
        return node.isPresent() ? items(node.get()) : List.of();
    }

    /** The records of a list that must be there. They have to be read before the next key is asked for. */
    public Records records(String key) {
        return new Records(items(key), findings);
    }

    public Records optionalRecords(String key) {
        return new Records(optionalItems(key), findings);
    }

    /** The fields of a record that must be there. */
    public Optional<Fields> record(String key) {
        return of(required(key), findings);
    }

    public Optional<Fields> optionalRecord(String key) {
        return of(value(key), findings);
    }

    private static Optional<Fields> of(Optional<YamlNode> node, Findings findings) {
        return node.isPresent() ? of(node.get(), findings) : Optional.empty();
    }

    /** Says which keys nobody asked for, and returns where the record stands. Keys beginning {@code x-} are the user's. */
    public Origin end() {
        stopWatching();
        for (int i = 0; i < asked.length; i++) {
            if (asked[i] == null && !mapping.entries().get(i).key().startsWith("x-")) {
                unknown(mapping.entries().get(i));
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
        findings.error(
                "key-unknown",
                entry.at(),
                entry.key(),
                nearest.isEmpty() ? List.copyOf(new LinkedHashSet<>(known)) : nearest);
    }

    /** The keys that were asked for and not written, worked out once: a file may have a million unknown ones. */
    private List<String> absent() {
        if (absent == null) {
            absent = new ArrayList<>(new LinkedHashSet<>(known));
            for (YamlNode.Entry present : mapping.entries()) {
                absent.remove(present.key());
            }
        }
        return absent;
    }

    private Origin origin() {
        List<String> keys = new ArrayList<>(asked.length);
        List<Location> valuePlaces = new ArrayList<>(asked.length);
        for (int i = 0; i < asked.length; i++) {
            YamlNode.Entry entry = mapping.entries().get(i);
            keys.add(asked[i] == null ? entry.key() : asked[i]); // the reader's word, not one more copy from the file
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
        if (Letters.isBlank(scalar.text())) {
            findings.error("value-empty", node.at());
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    private Optional<String> filled(YamlNode node) {
        return scalar(node, findings);
    }

    private Optional<String> filled(Optional<YamlNode> node) {
        return node.isPresent() ? filled(node.get()) : Optional.empty();
    }

    private List<String> filled(List<YamlNode> items) {
        List<String> texts = new ArrayList<>(items.size());
        for (YamlNode item : items) {
            Optional<String> text = filled(item);
            if (text.isPresent()) {
                texts.add(text.get());
            }
        }
        return texts;
    }

    /** Remembers of the list that was asked for last whether anything was wrong in it. */
    private void stopWatching() {
        if (findings.size() > watchedFrom) {
            faulty.add(watched);
        }
        watchedFrom = Integer.MAX_VALUE;
    }

    private Optional<YamlNode> value(String key) {
        stopWatching();
        known.add(key);
        List<YamlNode.Entry> entries = mapping.entries();
        for (int i = 0; i < asked.length; i++) {
            YamlNode.Entry entry = entries.get(i);
            if (entry.key().equals(key)) {
                asked[i] = key;
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> number(Optional<YamlNode> node, int least, int most) {
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
        findings.error("number-wrong", node.get().at(), text.get(), least, most);
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

    private Optional<String> choice(Optional<YamlNode> node, List<String> choices) {
        Optional<String> text = filled(node);
        if (text.isEmpty() || choices.contains(text.get())) {
            return text;
        }
        findings.error("choice-unknown", node.get().at(), text.get(), choices);
        return Optional.empty();
    }

    private List<YamlNode> items(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        wrongKind(node, "list", findings);
        return List.of();
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
