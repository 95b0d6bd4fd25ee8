package vn.cchc.exchange;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;
import vn.cchc.schema.Part;
import vn.cchc.schema.Schemas;

/** A schema as JSON Schema 2020-12, with titles and descriptions in both languages, the one of the reader first. */
public final class SchemaJson {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String SEPARATOR = " | ";

    private final Json json;
    /** The language asked for, then the others. */
    private final List<Messages> languages = new ArrayList<>();

    private SchemaJson(Json json, Messages messages) {
        this.json = json;
        languages.add(messages);
        for (Language language : Language.values()) {
            if (language != messages.language()) {
                languages.add(Messages.of(language));
            }
        }
    }

    public static void write(Schemas.Schema schema, Messages messages, Writer out) {
        Json.bare(out, json -> new SchemaJson(json, messages).root(schema));
    }

    private void root(Schemas.Schema schema) {
        json.text("$schema", DIALECT);
        words("schema.kind." + schema.kind());
        json.text("type", "object");
        json.object("properties", () -> {
            constant("apiVersion", "cchc/v1");
            constant("kind", schema.kind());
            schema.keys().keys().forEach(this::property);
        });
        List<String> required = new ArrayList<>(List.of("apiVersion", "kind"));
        required.addAll(required(schema.keys()));
        json.texts("required", required);
        closed(schema.keys());
    }

    private void constant(String key, String value) {
        json.object(key, () -> {
            words("schema.key." + key);
            json.text("const", value);
        });
    }

    private void property(Part.Key key) {
        json.object(key.name(), () -> {
            words("schema.key." + key.name());
            key.part().as(new Body());
        });
    }

    /** Titles beside each other; sentences, which stand behind a title, one below the other. */
    private void words(String key) {
        List<String> titles = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Messages messages : languages) {
            String text = messages.find(key, List.of()).orElse("");
            int sign = text.indexOf(SEPARATOR);
            add(sign < 0 ? text : text.substring(0, sign), titles);
            add(sign < 0 ? "" : text.substring(sign + SEPARATOR.length()), sentences);
        }
        if (!titles.isEmpty()) {
            json.text("title", String.join(" · ", titles));
        }
        if (!sentences.isEmpty()) {
            json.text("description", String.join("\n", sentences));
        }
    }

    private static void add(String text, List<String> texts) {
        if (!text.isEmpty() && !texts.contains(text)) {
            texts.add(text);
        }
    }

    private static List<String> required(Part.Keys keys) {
        List<String> required = new ArrayList<>();
        for (Part.Key key : keys.keys()) {
            if (key.required()) {
                required.add(key.name());
            }
        }
        return required;
    }

    /** No other keys than these and the user's own; and what they ask of each other. */
    private void closed(Part.Keys keys) {
        json.object("patternProperties", () -> json.truth("^x-", true));
        json.truth("additionalProperties", false);
        if (!keys.conditions().isEmpty()) {
            json.list("allOf", keys.conditions(), this::condition);
        }
    }

    private void condition(Part.Condition condition) {
        json.object("if", () -> {
            if (condition.absent()) {
                json.object("not", () -> json.texts("required", List.of(condition.key())));
            } else {
                json.texts("required", List.of(condition.key()));
                word(condition.key(), condition.word());
            }
        });
        json.object("then", () -> {
            json.texts("required", condition.required());
            word(condition.required().get(0), condition.holds());
        });
    }

    private void word(String key, String word) {
        if (!word.isEmpty()) {
            json.object("properties", () -> json.object(key, () -> json.text("const", word)));
        }
    }

    private final class Body implements Part.Cases<Void> {
        @Override
        public Void scalar(Part.Scalar part) {
            json.texts("type", List.of("string", "number", "boolean"));
            json.text("pattern", part.pattern());
            return null;
        }

        @Override
        public Void choice(Part.Choice part) {
            json.choices("enum", part.words());
            return null;
        }

        @Override
        public Void list(Part.Listed part) {
            json.text("type", "array");
            json.object("items", () -> part.item().as(this));
            return null;
        }

        @Override
        public Void keys(Part.Keys part) {
            json.text("type", "object");
            json.object("properties", () -> part.keys().forEach(SchemaJson.this::property));
            json.texts("required", required(part));
            closed(part);
            return null;
        }

        @Override
        public Void either(Part.Either part) {
            json.list("anyOf", List.of(part.one(), part.other()), one -> one.as(this));
            return null;
        }
    }
}
