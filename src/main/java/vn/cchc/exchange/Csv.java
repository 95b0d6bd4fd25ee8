package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Rows as CSV (RFC 4180, line ends {@code \n}). Text that a spreadsheet would take for a formula is led by an apostrophe. */
public final class Csv {
    private final Writer out;

    public Csv(Writer out) {
        this.out = out;
    }

    public void row(List<String> cells) throws IOException {
        StringBuilder row = new StringBuilder(512);
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.write(row.append('\n').toString());
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.indexOf(',') >= 0
                || safe.indexOf('"') >= 0
                || safe.indexOf('\n') >= 0
                || safe.indexOf('\r') >= 0
                || safe.startsWith(" ")
                || safe.endsWith(" ");
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        return !isNumber(text);
    }

    /** A whole number with its sign is a number, not a formula. */
    private static boolean isNumber(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > start;
    }
}
