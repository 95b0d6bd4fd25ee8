package vn.cchc.yaml;

import vn.cchc.source.Findings;
import vn.cchc.source.Letters;
import vn.cchc.source.Location;
import vn.cchc.source.Signs;
import vn.cchc.source.SourceText;

/** Warns of characters in a file that nobody sees, and of letters among Latin ones that only look like them. */
final class HiddenSigns {
    private HiddenSigns() {}

    static void report(SourceText source, Findings findings) {
        String text = source.text();
        int line = 1;
        int column = 1;
        int before = '\n';
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point > '~') {
                int next = i < text.length() ? text.codePointAt(i) : '\n';
                judge(point, before, next, new Place(source.path(), line, column), findings);
            }
            boolean ends = point == '\n' || point == '\r' && !text.startsWith("\n", i);
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
            before = point;
        }
    }

    /** Warns of a sign that stands in a text by an escape alone: in the file itself it is seen as letters. */
    static void reportEscaped(String text, SourceText source, Location at, Findings findings) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Signs.isUnseen(point) && source.text().indexOf(point) < 0) {
                findings.warning("text-unseen", at, Signs.name(point));
                return;
            }
        }
    }

    private record Place(String path, int line, int column) {
        Location location() {
            return new Location(path, line, column, line, column + 1);
        }
    }

    private static void judge(int point, int before, int next, Place at, Findings findings) {
        char seems = Signs.seems(point);
        boolean joinsEmoji = point == 0x200D && before > 0xFFFF;
        boolean refused = point < 0xA0 && point != 0x85; // by the YAML engine, at that place
        if (Signs.isUnseen(point) && !joinsEmoji && !refused) {
            findings.warning("text-unseen", at.location(), Signs.name(point));
        } else if (seems != 0 && (isLatin(before) || isLatin(next))) {
            findings.warning(
                    "text-lookalike",
                    at.location(),
                    Character.toString(point),
                    Signs.name(point),
                    String.valueOf(seems));
        }
    }

    private static boolean isLatin(int point) {
        return point < 0x0370 && Letters.is((char) point) || point >= 0x1EA0 && point <= 0x1EF9;
    }
}
