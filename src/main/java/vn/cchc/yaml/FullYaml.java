package vn.cchc.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.source.Nfc;
import vn.cchc.source.SourceText;

/** Reads any YAML by the full parser, token by token; what it decides counts. */
final class FullYaml {
    /** Keys of a mapping that are looked through one by one; almost all mappings have fewer. */
    private static final int FEW_KEYS = 24;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10 * YamlReader.MAX_DEPTH)
                    .maxStringLength(TextReader.MAX_BYTES)
                    .maxNameLength(TextReader.MAX_BYTES)
                    .maxNumberLength(TextReader.MAX_BYTES)
                    .maxDocumentLength(-1)
                    .build())
            .loadSettings(org.snakeyaml.engine.v2.api.LoadSettings.builder()
                    .setCodePointLimit(TextReader.MAX_BYTES)
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private final SourceText source;
    private final Findings findings;

    @SuppressWarnings("NullAway.Init") // opened with the document
    private JsonParser parser;

    private int values;

    private FullYaml(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    static Optional<YamlNode> read(SourceText source, Findings findings) {
        return new FullYaml(source, findings).document();
    }

    private Optional<YamlNode> document() {
        try (JsonParser opened = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            parser = opened;
            if (parser.nextToken() == null) {
                findings.error("file-empty", Location.startOf(source.path()));
                return Optional.empty();
            }
            YamlNode root = node(1);
            if (parser.nextToken() != null) {
                findings.error("yaml-second-document", here());
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (Limit limit) {
            findings.error(limit.code, limit.at, limit.most);
        } catch (StreamConstraintsException limit) {
            findings.error("yaml-too-deep", place(limit.getLocation()), YamlReader.MAX_DEPTH);
        } catch (JacksonException broken) {
            syntaxError(broken);
        }
        return Optional.empty();
    }

    private YamlNode node(int depth) {
        Location at = here();
        if (depth > YamlReader.MAX_DEPTH) {
            throw new Limit("yaml-too-deep", at, YamlReader.MAX_DEPTH);
        }
        if (++values > YamlReader.MAX_VALUES) {
            throw new Limit("yaml-too-many", at, YamlReader.MAX_VALUES);
        }
        if (((YAMLParser) parser).isCurrentAlias()) {
            findings.error("yaml-alias", at, parser.getString());
            return new YamlNode.Refused(at);
        }
        boolean decorated = refuseDecorations(at);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(at, depth, decorated);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new YamlNode.Sequence(items, startOnly(at), here());
        }
        String text = token == JsonToken.VALUE_NULL ? "" : scalarText();
        boolean empty = token == JsonToken.VALUE_NULL;
        return new YamlNode.Scalar(text, empty, at);
    }

    /** @param decorated whether the mapping has an anchor or a tag: the parser then gives them to its first key as well */
    private YamlNode mapping(Location at, int depth, boolean decorated) {
        boolean repeated = decorated;
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Location> seen = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Location keyAt = here();
            if (!repeated) {
                refuseDecorations(keyAt);
            }
            repeated = false;
            String key = wellFormed(parser.currentName(), keyAt);
            parser.nextToken();
            YamlNode value = node(depth + 1);
            if (seen == null && entries.size() == FEW_KEYS) {
                seen = new HashMap<>();
                for (YamlNode.Entry entry : entries) {
                    seen.put(entry.key(), entry.at());
                }
            }
            Location first = key.equals("<<") ? null : seen == null ? place(entries, key) : seen.get(key);
            if (key.equals("<<")) {
                findings.error("yaml-merge-key", keyAt);
            } else if (first != null) {
                findings.error("key-repeated", keyAt, key, first.line());
            } else {
                entries.add(new YamlNode.Entry(key, keyAt, value));
                if (seen != null) {
                    seen.put(key, keyAt);
                }
            }
        }
        return new YamlNode.Mapping(entries, startOnly(at), here());
    }

    /** Where a key stands among a few. */
    private static @Nullable Location place(List<YamlNode.Entry> entries, String key) {
        for (YamlNode.Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry.at();
            }
        }
        return null;
    }

    private String scalarText() {
        String text = wellFormed(parser.getString(), here());
        if (Nfc.is(text)) {
            return text;
        }
        findings.warning("text-not-nfc", here());
        return Nfc.of(text);
    }

    /** An escape may name half a character, which no file can hold. */
    private String wellFormed(String text, Location at) {
        String whole = WellFormed.of(text);
        if (!whole.equals(text)) {
            findings.error("yaml-syntax-" + SyntaxFault.SPECIAL.code(), at, 1);
        }
        HiddenSigns.reportEscaped(whole, source, at, findings);
        return whole;
    }

    private boolean refuseDecorations(Location at) {
        if (parser.getObjectId() != null) {
            findings.error("yaml-anchor", at, parser.getObjectId().toString());
        }
        if (parser.getTypeId() != null) {
            findings.error("yaml-tag", at, parser.getTypeId().toString());
        }
        return parser.getObjectId() != null || parser.getTypeId() != null;
    }

    private Location here() {
        TokenStreamLocation start = parser.currentTokenLocation();
        TokenStreamLocation end = parser.currentLocation();
        return new Location(source.path(), start.getLineNr(), start.getColumnNr(), end.getLineNr(), end.getColumnNr());
    }

    private static Location startOnly(Location at) {
        return new Location(at.path(), at.line(), at.column(), at.line(), at.column());
    }

    private Location place(TokenStreamLocation at) {
        return at == null
                ? Location.startOf(source.path())
                : new Location(source.path(), at.getLineNr(), at.getColumnNr(), at.getLineNr(), at.getColumnNr());
    }

    /** The engine may place a fault behind the end of the file: its last place then. */
    private Location within(Location at) {
        String line = source.line(at.line());
        int most = line.codePointCount(0, line.length()) + 1;
        return at.column() <= most ? at : new Location(source.path(), at.line(), most, at.line(), most);
    }

    private Location place(Mark mark) {
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        return new Location(source.path(), line, column, line, column);
    }

    /** The parser's own place is where it had got to; its engine knows where the fault is, and in which words. */
    private void syntaxError(JacksonException broken) {
        if (broken.getCause() instanceof MarkedYamlEngineException marked) {
            SyntaxFault fault = SyntaxFault.of(marked.getProblem());
            Optional<Mark> opened = marked.getContextMark();
            Optional<Mark> met = marked.getProblemMark();
            // an open quote is noticed at the end of the file; what helps is where it was opened
            boolean atOpening = opened.isPresent() && (fault == SyntaxFault.QUOTE || met.isEmpty());
            Optional<Mark> mark = atOpening ? opened : met;
            Location at = mark.isPresent() ? place(mark.get()) : place(broken.getLocation());
            int openedIn = opened.isPresent() ? opened.get().getLine() + 1 : at.line();
            findings.error("yaml-syntax-" + fault.code(), within(at), openedIn);
            return;
        }
        if (broken.getCause() instanceof ReaderException control) {
            findings.error("yaml-syntax-" + SyntaxFault.SPECIAL.code(), placeOf(control.getPosition()), 1);
            return;
        }
        if (parser.getTypeId() != null) {
            // a value that is not what its tag says it is
            findings.error("yaml-tag", here(), parser.getTypeId().toString());
            return;
        }
        findings.error("yaml-syntax-" + SyntaxFault.OTHER.code(), within(place(broken.getLocation())), 1);
    }

    /** The place of the character at an index, counted in code points. */
    private Location placeOf(int index) {
        String text = source.text();
        int line = 1;
        int column = 1;
        for (int i = 0, points = 0; points < index && i < text.length(); points++) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean ends = point == '\n' || point == '\r' && !text.startsWith("\n", i);
            column = ends ? 1 : column + 1;
            line += ends ? 1 : 0;
        }
        return new Location(source.path(), line, column, line, column + 1);
    }

    /** The place where a file goes beyond what is read. */
    private static final class Limit extends RuntimeException {
        private final String code;
        private final transient Location at;
        private final int most;

        Limit(String code, Location at, int most) {
            super(null, null, false, false);
            this.code = code;
            this.at = at;
            this.most = most;
        }
    }
}
