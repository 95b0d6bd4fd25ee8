package vn.cchc.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.SchemaJson;
import vn.cchc.schema.Schemas;
import vn.cchc.source.Suggestions;

/** {@code cchc schema KIND}: the JSON Schema of a kind of file, for editors. */
final class SchemaCommand implements Command {
    @Override
    public String name() {
        return "schema";
    }

    @Override
    public void define(Options options) {
        options.arguments("KIND").common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        List<String> words = arguments.positionals();
        if (words.isEmpty()) {
            throw Failure.usage("schema-missing", Schemas.kinds());
        }
        arguments.atMost(1);
        Optional<Schemas.Schema> schema = Schemas.of(words.get(0));
        if (schema.isEmpty()) {
            throw Failure.usage(
                    "schema-unknown", words.get(0), Suggestions.nearestOrAll(words.get(0), Schemas.kinds()));
        }
        SchemaJson.write(schema.get(), session.messages(), session.out());
        return ExitCode.FINE;
    }
}
