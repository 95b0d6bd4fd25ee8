package vn.cchc.schema;

import vn.cchc.schema.Part.Scalar;

/** The texts that values may be. */
final class Scalars {
    static final Part TEXT = new Scalar("\\S");
    /** Letters without diacritics, digits, hyphens and points within: see {@code id-wrong}. */
    static final Part ID = new Scalar("^[A-Za-z0-9-]([A-Za-z0-9.-]*[A-Za-z0-9-])?$");

    private static final String YEAR = "(199[0-9]|20[0-9]{2}|2100)";
    private static final String LEAP_YEAR = "(19(92|96)|20([02468][048]|[13579][26]))";
    private static final String DAY_OF_MONTH = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";
    private static final String DAYS = YEAR + "-" + DAY_OF_MONTH + "|" + LEAP_YEAR + "-02-29";

    /** A day there was, {@code YYYY-MM-DD}. */
    static final Part DAY = new Scalar("^(" + DAYS + ")$");
    /** A day, or a month while the day is blank. */
    static final Part ISSUED = new Scalar("^(" + DAYS + "|" + YEAR + "-(0[1-9]|1[0-2]))$");

    static final Part YEAR_NUMBER = whole(YEAR);
    static final Part UP_TO_99 = whole("[1-9][0-9]?");
    static final Part UP_TO_999 = whole("[1-9][0-9]{0,2}");
    static final Part DAYS_OF_YEAR = whole("([0-9]{1,2}|[12][0-9]{2}|3[0-5][0-9]|36[0-6])");

    private static final String NOT_GROUPED = "(?!\\s*-?[1-9][0-9]{0,2}[.,][0-9]{3}\\s*%?\\s*$)";
    private static final String SHORT = "(?=\\s*[-0-9.,]{1,16}\\s*%?\\s*$)";
    private static final String NUMBER = "([0-9]+([.,][0-9]+)?|[.,][0-9]+)";
    private static final String NOT_NEGATIVE = "(?!\\s*-[0.,]*[1-9])";

    /** A number with a decimal sign or none, a percent sign behind it or none. */
    static final String DECIMAL_PATTERN = NOT_GROUPED + SHORT + "\\s*-?" + NUMBER + "\\s*%?\\s*";

    static final Part DECIMAL = new Scalar("^" + DECIMAL_PATTERN + "$");
    static final Part AMOUNT = new Scalar("^" + NOT_NEGATIVE + DECIMAL_PATTERN + "$");
    /** A figure, or yes or no in either language. */
    static final Part MEASURED = new Scalar("^(\\s*(yes|có|true|no|không|false)\\s*|" + DECIMAL_PATTERN + ")$");

    private static final String POINTS_PATTERN = NOT_GROUPED + "(?=\\s*[-0-9.,]{1,16}\\s*$)"
            + "\\s*(-?0*[.,]?0+|0*[0-9]{1,3}([.,][0-9]+)?|[.,][0-9]+|0*1000([.,]0+)?)\\s*";
    static final Part POINTS = new Scalar("^" + POINTS_PATTERN + "$");
    static final Part MOST_POINTS = new Scalar("^(?=[^1-9]*[1-9])" + POINTS_PATTERN + "$");

    private Scalars() {}

    private static Part whole(String digits) {
        return new Scalar("^(?=.{1,9}$)0*" + digits + "$");
    }
}
