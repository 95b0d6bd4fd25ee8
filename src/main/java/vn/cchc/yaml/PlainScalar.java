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

    /** Passes over a key that is not among those before, and returns it. */
    String key(List<YamlNode.Entry> before) throws NotPlainYaml {
        if (!isKey() || before.size() > LONGEST_KEY) {
            throw NotPlainYaml.SIGNAL;
        }
        int from = cursor.index();
        cursor.forward(keyLength());
        String key = cursor.since(from);
        for (YamlNode.Entry entry : before) {
            if (entry.key().equals(key)) {
                throw NotPlainYaml.SIGNAL;
            }
        }
        return key;
    }

    /** Letters first, so that no key is a number, a sign or a null. */
    private int keyLength() {
        char[] text = cursor.chars();
        int from = cursor.index();
        int most = Math.min(LONGEST_KEY, cursor.left());
        int length = 0;
        while (length < most) {
            char c = text[from + length];
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (length == 0 || !(c >= '0' && c <= '9' || c == '-' || c == '_'))) {
                break;
            }
            length++;
        }
        return length;
    }

    /** A text without quotes on a line of its own; a comment may follow it. */
    YamlNode plain() throws NotPlainYaml {
        char first = cursor.here();
        if (INDICATORS.indexOf(first) >= 0 || first == '-' && (cursor.ahead(1) == ' ' || cursor.ahead(1) == '\n')) {
            throw NotPlainYaml.SIGNAL;
        }
        char[] text = cursor.chars();
        int from = cursor.index();
        int end = from + cursor.leftOfLine();
        int last = from;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c == '#' && text[i - 1] == ' ') {
                break;
            }
            if (c == ':' && (i + 1 == end || text[i + 1] == ' ')) {
                throw NotPlainYaml.SIGNAL;
            }
            last = c == ' ' ? last : i + 1;
        }
        cursor.forward(last - from);
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
        char[] chars = cursor.chars();
        int left = cursor.leftOfLine();
        int i = 1;
        while (i < left && chars[from + i] != quote) {
            if (quote == '"' && chars[from + i] == '\\') {
                throw NotPlainYaml.SIGNAL;
            }
            i++;
        }
        if (i == left) {
            throw NotPlainYaml.SIGNAL;
        }
        if (cursor.ahead(i + 1) == quote) {
            throw NotPlainYaml.SIGNAL;
        }
        cursor.forward(i + 1);
        String text = cursor.since(from);
        return text(text.substring(1, text.length() - 1), cursor.from(from));
    }

    private YamlNode scalar(String text, Location at) throws NotPlainYaml {
        if (OTHER_THAN_TEXT.contains(text)) {
            throw NotPlainYaml.SIGNAL;
        }
        return text(text, at);
    }

    private YamlNode text(String text, Location at) throws NotPlainYaml {
        if (!cursor.composed() && !Nfc.is(text)) {
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
        int indent = cursor.blanks();
        if (indent <= parent || cursor.ahead(indent) == '\n' || cursor.ahead(indent) == Cursor.END) {
            throw NotPlainYaml.SIGNAL;
        }
        StringBuilder text = new StringBuilder();
        while (true) {
            cursor.forward(indent);
            boolean leading = cursor.here() == ' ';
            int from = cursor.index();
            cursor.forward(cursor.leftOfLine());
            if (cursor.atEnd()) {
                throw NotPlainYaml.SIGNAL;
            }
            text.append(cursor.chars(), from, cursor.index() - from);
            cursor.nextLine();
            int breaks = 0;
            while (cursor.here() == '\n') {
                breaks++;
                cursor.nextLine();
            }
            int next = cursor.blanks();
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
}
