package vn.cchc.exchange;

import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON document of the contract: indented, {@code \n}, absent scalars null, absent lists empty. */
final class Json implements AutoCloseable {
    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator out;
    private final Writer writer;

    private Json(JsonGenerator out, Writer writer) {
        this.out = out;
        this.writer = writer;
    }

    /** Opens the document and writes its {@code schemaVersion} and {@code kind}. */
    static Json document(Writer writer, String kind) {
        Json json = new Json(generator(Indented.CONTEXT, writer), writer);
        json.out.writeStartObject();
        json.number("schemaVersion", SCHEMA_VERSION);
        json.text("kind", kind);
        return json;
    }

    /** A document of somebody else's contract: one object. */
    static void bare(Writer writer, Consumer<Json> body) {
        object(writer, Indented.CONTEXT, body);
        end(writer);
    }

    /** One object on one line. */
    static void line(Writer writer, Consumer<Json> body) {
        object(writer, ObjectWriteContext.empty(), body);
        end(writer);
    }

    /** A document of somebody else's contract: a list of objects. */
    static <T> void array(Writer writer, Iterable<T> items, BiConsumer<Json, T> body) {
        Json json = new Json(generator(Indented.CONTEXT, writer), writer);
        json.out.writeStartArray();
        for (T item : items) {
            json.out.writeStartObject();
            body.accept(json, item);
            json.out.writeEndObject();
        }
        json.out.writeEndArray();
        json.out.close();
        end(writer);
    }

    private static void object(Writer writer, ObjectWriteContext context, Consumer<Json> body) {
        Json json = new Json(generator(context, writer), writer);
        json.out.writeStartObject();
        body.accept(json);
        json.out.writeEndObject();
        json.out.close();
    }

    private static void end(Writer writer) {
        try {
            writer.write('\n');
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static JsonGenerator generator(ObjectWriteContext context, Writer writer) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .characterEscapes(new JsonEscapes())
                .build();
        return factory.createGenerator(context, writer);
    }

    /** Two blanks a level, the same on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        static final ObjectWriteContext CONTEXT = new Indented();

        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            var indenter = new tools.jackson.core.util.DefaultIndenter("  ", "\n");
            return new tools.jackson.core.util.DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }

    /** A list whose objects come one by one. */
    void begin(String list) {
        out.writeArrayPropertyStart(list);
    }

    void item(Consumer<Json> body) {
        out.writeStartObject();
        body.accept(this);
        out.writeEndObject();
    }

    void end() {
        out.writeEndArray();
    }

    void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            out.writeStringProperty(name, value.get());
        } else {
            out.writeNullProperty(name);
        }
    }

    void number(String name, int value) {
        out.writeNumberProperty(name, value);
    }

    void number(String name, Optional<Integer> value) {
        if (value.isPresent()) {
            out.writeNumberProperty(name, value.get());
        } else {
            out.writeNullProperty(name);
        }
    }

    /** The shortest form of a number that is still written without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    void truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    void truth(String name, Optional<Boolean> value) {
        if (value.isPresent()) {
            out.writeBooleanProperty(name, value.get());
        } else {
            out.writeNullProperty(name);
        }
    }

    /** A number with its decimals as they are. */
    void decimal(String name, Optional<BigDecimal> value) {
        if (value.isPresent()) {
            out.writeNumberProperty(name, value.get());
        } else {
            out.writeNullProperty(name);
        }
    }

    void day(String name, Optional<LocalDate> value) {
        text(name, value.map(LocalDate::toString));
    }

    void days(String name, List<LocalDate> days) {
        out.writeArrayPropertyStart(name);
        days.forEach(day -> out.writeString(day.toString()));
        out.writeEndArray();
    }

    void texts(String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    /** Words that may be told; {@code true} and {@code false} as truths too, for that is what YAML makes of them. */
    void choices(String name, List<String> words) {
        out.writeArrayPropertyStart(name);
        for (String word : words) {
            out.writeString(word);
            if (word.equals("true") || word.equals("false")) {
                out.writeBoolean(word.equals("true"));
            }
        }
        out.writeEndArray();
    }

    void object(String name, Runnable body) {
        out.writeObjectPropertyStart(name);
        body.run();
        out.writeEndObject();
    }

    /** A list of objects, each written by the body. */
    <T> void list(String name, Iterable<T> items, java.util.function.Consumer<T> body) {
        out.writeArrayPropertyStart(name);
        for (T item : items) {
            out.writeStartObject();
            body.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    @Override
    public void close() throws java.io.IOException {
        out.writeEndObject();
        out.close();
        writer.write('\n');
    }
}
