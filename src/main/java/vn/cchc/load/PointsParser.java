package vn.cchc.load;

import java.math.BigDecimal;
import java.util.Optional;

/** Points as people write them: {@code 2}, {@code 2.5} or {@code 2,5}. */
final class PointsParser {
    /** No single criterion of any set known brings more. */
    static final int MOST = 1000;

    /** How many digits may stand on either side of the mark. */
    private static final int MOST_DIGITS = 4;

    private PointsParser() {}

    /** A number from 0 to {@link #MOST}; nothing for any other text, nor for "1.000", which may mean one or a thousand. */
    static Optional<BigDecimal> parse(String text) {
        int mark = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = (c == '.' || c == ',') && mark < 0;
            if (!first && (c < '0' || c > '9')) {
                return Optional.empty();
            }
            mark = first ? i : mark;
        }
        String whole = mark < 0 ? text : text.substring(0, mark);
        String decimals = mark < 0 ? "" : text.substring(mark + 1);
        boolean shaped = !whole.isEmpty()
                && whole.length() <= MOST_DIGITS
                && (mark < 0 || !decimals.isEmpty())
                && decimals.length() <= MOST_DIGITS
                && !decimals.equals("000");
        if (!shaped) {
            return Optional.empty();
        }
        BigDecimal points = new BigDecimal(text.replace(',', '.'));
        return points.compareTo(BigDecimal.valueOf(MOST)) > 0 ? Optional.empty() : Optional.of(points);
    }
}
