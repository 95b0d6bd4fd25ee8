package vn.cchc.model;

import vn.cchc.source.Letters;

/** What a task must yield (sản phẩm), in the plan's words. */
public record Product(String name) {
    private static final String WITHIN = "lồng ghép";
    private static final String REPORT = "báo cáo cchc";

    /**
     * Whether the periodic report itself is the product («lồng ghép trong báo cáo CCHC định kì»): then the unit's report that
     * tells of the rest carries it, and no evidence of its own is asked for.
     */
    public boolean inPeriodicReport() {
        int within = find(WITHIN, 0);
        return within >= 0 && find(REPORT, within) > within;
    }

    /** Where some words in small letters stand, in whatever case. */
    private int find(String words, int from) {
        char small = words.charAt(0);
        char capital = Character.toUpperCase(small);
        for (int i = from; i <= name.length() - words.length(); i++) {
            char c = name.charAt(i);
            if ((c == small || c == capital) && isAt(i, words)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(int at, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Letters.small(name.charAt(at + i)) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
