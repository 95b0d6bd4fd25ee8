package vn.cchc.yaml;

import java.util.List;
import vn.cchc.source.Location;
import vn.cchc.source.Nfc;

/** Keys and texts as plans write them; at any other it gives up. */
final class PlainScalar {
    private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`";
    /** Longer keys are no keys to YAML, or only with a question mark. */
    private static final int LONGEST_KEY = 128;

    private static final List<String> OTHER_THAN_TEXT =
            List.of("~", "null", "Null", "NULL", "True", "TRUE", "False", "FALSE");

    private final Cursor cursor;

    PlainScalar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a key with its colon stands here. */
    boolean isKey() {
        int length = keyLength();
        char behind = cursor.ahead(length + 1);
        return length > 0 && cursor.ahead(length) == ':' && (behind == ' ' || behind == '\n' || behind == Cursor.END);
    }

    /** Passes over a key that is not among those before. */
    void key(List<YamlNode.Entry> before) throws NotPlainYaml {
        if (!isKey()) {
            throw NotPlainYaml.SIGNAL;
        }
        int from = cursor.index();
        cursor.forward(keyLength());
        String key = cursor.since(from);
        if (before.size() > LONGEST_KEY) {
            throw NotPlainYaml.SIGNAL;
        }
        for (YamlNode.Entry entry : before) {
            if (entry.key().equals(key)) {
                throw NotPlainYaml.SIGNAL;
            }
        }
    }

    private int keyLength() {
        int length = 0;
        while (length < LONGEST_KEY && isKeyPart(cursor.ahead(length), length == 0)) {
            length++;
        }
        return length;
    }

    /** Letters first, so that no key is a number, a sign or a null. */
    private static boolean isKeyPart(char c, boolean first) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || !first && (c >= '0' && c <= '9' || c == '-' || c == '_');
    }

    /** A text without quotes on a line of its own; a comment may follow it. */
    YamlNode plain() throws NotPlainYaml {
        char first = cursor.here();
        if (INDICATORS.indexOf(first) >= 0 || first == '-' && (cursor.ahead(1) == ' ' || cursor.ahead(1) == '\n')) {
            throw NotPlainYaml.SIGNAL;
        }
        int from = cursor.index();
        int length = 0;
        for (int i = 0; !isEnd(cursor.ahead(i)); i++) {
            char c = cursor.ahead(i);
            if (c == '#' && cursor.ahead(i - 1) == ' ') {
                break;
            }
            if (c == ':' && (cursor.ahead(i + 1) == ' ' || isEnd(cursor.ahead(i + 1)))) {
                throw NotPlainYaml.SIGNAL;
            }
            length = c == ' ' ? length : i + 1;
        }
        cursor.forward(length);
        return scalar(cursor.since(from), cursor.from(from));
    }

    private boolean isEnd(char c) {
        return c == '\n' || c == Cursor.END;
    }

    /** A text within a bracket: up to a comma, a colon or the bracket's end. */
    YamlNode inFlow() throws NotPlainYaml {
        char first = cursor.here();
        if (INDICATORS.indexOf(first) >= 0
                || first == '-' && (cursor.ahead(1) == ' ' || ",[]{}".indexOf(cursor.ahead(1)) >= 0)) {
            throw NotPlainYaml.SIGNAL;
        }
        int from = cursor.index();
        int length = 0;
        for (int i = 0; ; i++) {
            char c = cursor.ahead(i);
            if (c == ',' || c == ']' || c == '}') {
                break;
            }
            if (isEnd(c) || c == '[' || c == '{' || c == '#' && cursor.ahead(i - 1) == ' ') {
                throw NotPlainYaml.SIGNAL;
            }
            if (c == ':'
                    && (cursor.ahead(i + 1) == ' '
                            || isEnd(cursor.ahead(i + 1))
                            || ",[]{}".indexOf(cursor.ahead(i + 1)) >= 0)) {
                throw NotPlainYaml.SIGNAL;
            }
            length = c == ' ' ? length : i + 1;
        }
        cursor.forward(length);
        return scalar(cursor.since(from), cursor.from(from));
    }

    /** A text in quotes on one line, without escapes. */
    YamlNode quoted() throws NotPlainYaml {
        char quote = cursor.here();
        int from = cursor.index();
        int i = 1;
        while (cursor.ahead(i) != quote) {
            if (isEnd(cursor.ahead(i)) || quote == '"' && cursor.ahead(i) == '\\') {
                throw NotPlainYaml.SIGNAL;
            }
            i++;
        }
        if (cursor.ahead(i + 1) == quote) {
            throw NotPlainYaml.SIGNAL;
        }
        cursor.forward(i + 1);
        String text = cursor.since(from);
        return text(text.substring(1, text.length() - 1), cursor.from(from));
    }

    private static YamlNode scalar(String text, Location at) throws NotPlainYaml {
        if (OTHER_THAN_TEXT.contains(text)) {
            throw NotPlainYaml.SIGNAL;
        }
        return text(text, at);
    }

    private static YamlNode text(String text, Location at) throws NotPlainYaml {
        if (!Nfc.is(text)) {
            throw NotPlainYaml.SIGNAL;
        }
        return new YamlNode.Scalar(text, false, at);
    }

    /** A text in block style, below a key or dash of some indent; the place is left at the start of the line behind it. */
    YamlNode block(int parent) throws NotPlainYaml {
        boolean folded = cursor.here() == '>';
        Location start = cursor.place();
        cursor.forward(1);
        boolean strip = cursor.here() == '-';
        cursor.forward(strip ? 1 : 0);
        if (cursor.here() != '\n') {
            throw NotPlainYaml.SIGNAL;
        }
        cursor.nextLine();
        int indent = blanks();
        if (indent <= parent || cursor.ahead(indent) == '\n' || cursor.ahead(indent) == Cursor.END) {
            throw NotPlainYaml.SIGNAL;
        }
        StringBuilder text = new StringBuilder();
        while (true) {
            cursor.forward(indent);
            boolean leading = cursor.here() == ' ';
            int from = cursor.index();
            while (!cursor.atLineEnd()) {
                cursor.forward(1);
            }
            if (cursor.atEnd()) {
                throw NotPlainYaml.SIGNAL;
            }
            text.append(cursor.since(from));
            cursor.nextLine();
            int breaks = 0;
            while (cursor.here() == '\n') {
                breaks++;
                cursor.nextLine();
            }
            int next = blanks();
            char first = cursor.ahead(next);
            if (next > 0 && (first == '\n' || first == Cursor.END)) {
                throw NotPlainYaml.SIGNAL; // a line of blanks alone counts in its own way
            }
            if (next < indent || first == Cursor.END) {
                text.append(strip ? "" : "\n");
                break;
            }
            boolean folds = folded && !leading && next == indent;
            text.append(folds ? breaks == 0 ? " " : "" : "\n").append("\n".repeat(breaks));
        }
        return text(text.toString(), cursor.from(start));
    }

    private int blanks() {
        int blanks = 0;
        while (cursor.ahead(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }
}
