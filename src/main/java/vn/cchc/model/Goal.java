package vn.cchc.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a target asks of its measured value.
 *
 * @param amount the bound: percent where {@code unit} is PERCENT, a place from the top where it is RANK
 * @param since the year the growth is counted from, where the bound is a growth ("≥ +20% so với 2021")
 */
public record Goal(Comparison comparison, BigDecimal amount, Unit unit, Optional<Integer> since) {

    public enum Comparison {
        EQUAL("="),
        MORE(">"),
        AT_LEAST("≥"),
        LESS("<"),
        AT_MOST("≤");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public enum Unit {
        NUMBER,
        PERCENT,
        RANK
    }
}
