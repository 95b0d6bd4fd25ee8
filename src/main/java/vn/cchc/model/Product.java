package vn.cchc.model;

import java.util.Locale;

/** What a task must yield (sản phẩm), in the plan's words. */
public record Product(String name) {
    private static final String WITHIN = "lồng ghép";
    private static final String REPORT = "báo cáo cchc";

    /**
     * Whether the periodic report itself is the product («lồng ghép trong báo cáo CCHC định kì»): then the unit's report that
     * tells of the rest carries it, and no evidence of its own is asked for.
     */
    public boolean inPeriodicReport() {
        String words = name.toLowerCase(Locale.ROOT);
        int within = words.indexOf(WITHIN);
        return within >= 0 && words.indexOf(REPORT, within) > within;
    }
}
