package vn.cchc.message;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers with decimals in words: 2,5 in Vietnamese, 2.5 in English, whatever the machine's locale. */
public final class Figures {
    private Figures() {}

    /** The shortest form: no zeros after the last digit that counts. */
    public static String of(BigDecimal number, Language language) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return marked(shortest.toPlainString(), language);
    }

    /** With all its decimals, so that figures stand below each other; a dash where there is nothing to divide by. */
    public static String percent(Optional<BigDecimal> percent, Language language) {
        return percent.isPresent() ? marked(percent.get().toPlainString(), language) + "%" : "–";
    }

    private static String marked(String number, Language language) {
        return language == Language.VI ? number.replace('.', ',') : number;
    }
}
