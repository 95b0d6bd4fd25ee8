package vn.cchc.load;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.source.Letters;

/**
 * Numbers as people in Việt Nam and programs write them: a decimal comma or a decimal point, no grouping. «1.250» is a
 * thousand to the one and a little more than one to the other, so it is neither.
 */
public final class Decimals {
    private static final int LONGEST = 16;

    private Decimals() {}

    /** The number, or nothing where the text is none or could be two. */
    public static Optional<BigDecimal> read(String text) {
        return maybeGrouped(text) ? Optional.empty() : readAny(text);
    }

    /** Whether the only sign in a number may group thousands: one to three digits, the sign, and three digits. */
    static boolean maybeGrouped(String text) {
        String digits = Letters.strip(text);
        int sign = Math.max(digits.indexOf('.'), digits.indexOf(','));
        int first = digits.startsWith("-") ? 1 : 0;
        return sign > first
                && sign - first <= 3
                && digits.length() - sign - 1 == 3
                && digits.charAt(first) != '0'
                && readAny(digits).isPresent();
    }

    /** The number, whatever its sign may mean elsewhere. */
    static Optional<BigDecimal> readAny(String text) {
        String number = Letters.strip(text).replace(',', '.');
        int digits = 0;
        int points = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            points += c == '.' ? 1 : 0;
            boolean good = c >= '0' && c <= '9' || c == '.' || c == '-' && i == 0;
            if (!good) {
                return Optional.empty();
            }
        }
        boolean sound = digits > 0 && points <= 1 && number.length() <= LONGEST && !number.endsWith(".");
        return sound ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
}
