package vn.cchc.model;

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

    /** Where some words that begin with a letter of ASCII stand, in whatever case. */
    private int find(String words, int from) {
        char first = words.charAt(0);
        for (int i = from; i <= name.length() - words.length(); i++) {
            boolean begins = (name.charAt(i) | ' ') == first;
            if (begins && name.regionMatches(true, i, words, 0, words.length())) {
                return i;
            }
        }
        return -1;
    }
}
