package vn.cchc.report;

/** The two kinds of document, each with its file ending and its way to make any text harmless. */
public enum OutputFormat {
    HTML("html") {
        @Override
        String escape(String text) {
            StringBuilder escaped = new StringBuilder(text.length() + 16);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '&' -> escaped.append("&amp;");
                    case '<' -> escaped.append("&lt;");
                    case '>' -> escaped.append("&gt;");
                    case '"' -> escaped.append("&quot;");
                    case '\'' -> escaped.append("&#39;");
                    default -> escaped.append(isControl(c) ? '\uFFFD' : c);
                }
            }
            return escaped.toString();
        }

        /** What may not stay as it is has one byte, and no other character has such a byte. */
        @Override
        boolean isHarmless(byte[] utf8) {
            return hasNone(Changed.IN_HTML, utf8);
        }
    },
    MARKDOWN("md") {
        @Override
        String escape(String text) {
            StringBuilder escaped = new StringBuilder(text.length() + 16);
            int start = 0;
            while (start < text.length() && isBlank(text.charAt(start))) {
                start++;
            }
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if (SPECIAL.indexOf(c) >= 0 || opensBlock(text, start, i) || endsHeading(text, start, i)) {
                    escaped.append('\\').append(c);
                } else if (isBlank(c)) {
                    escaped.append(' ');
                } else {
                    escaped.append(isControl(c) ? '\uFFFD' : c);
                }
            }
            return escaped.toString();
        }

        /** The same, and what may open a block at the start is looked at more closely. */
        @Override
        boolean isHarmless(byte[] utf8) {
            int digits = 0;
            while (digits < utf8.length && utf8[digits] >= '0' && utf8[digits] <= '9') {
                digits++;
            }
            boolean opens = digits < utf8.length && (digits == 0 ? " -+=" : ".)").indexOf(utf8[digits]) >= 0;
            return !opens && hasNone(Changed.IN_MARKDOWN, utf8);
        }
    };

    private static final String SPECIAL = "\\`*_[]<>|&~$";

    private final String ending;

    OutputFormat(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }

    abstract String escape(String text);

    /** Whether a text is surely the same when it is escaped, told at a glance. */
    abstract boolean isHarmless(byte[] utf8);

    private static boolean hasNone(boolean[] changed, byte[] utf8) {
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b >= 0 && changed[b]) {
                return false;
            }
        }
        return true;
    }

    /** The first 128 characters: whether each is written otherwise, wherever or somewhere. */
    private static final class Changed {
        static final boolean[] IN_HTML = new boolean[128];
        static final boolean[] IN_MARKDOWN = new boolean[128];

        static {
            for (char c = 0; c < IN_HTML.length; c++) {
                IN_HTML[c] = isControl(c) || "&<>\"'".indexOf(c) >= 0;
                IN_MARKDOWN[c] = isControl(c) || c != ' ' && isBlank(c) || c == '#' || SPECIAL.indexOf(c) >= 0;
            }
        }
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == '\u007F';
    }

    /** Blanks in front would make code of a text, or hide a sign that opens a block; lines are one in Markdown. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** At the start of a text these would make a heading or a list of it: {@code #}, {@code -}, {@code +}, {@code 1.}. */
    private static boolean opensBlock(String text, int start, int i) {
        char c = text.charAt(i);
        if (i == start) {
            return c == '#' || c == '-' || c == '+' || c == '=';
        }
        boolean marker = (c == '.' || c == ')') && (i + 1 == text.length() || isBlank(text.charAt(i + 1)));
        if (!marker) {
            return false;
        }
        for (int j = start; j < i; j++) {
            if (text.charAt(j) < '0' || text.charAt(j) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Signs {@code #} after a blank at the end of a heading are not shown. */
    private static boolean endsHeading(String text, int start, int i) {
        return text.charAt(i) == '#' && (i == start || isBlank(text.charAt(i - 1)));
    }
}
