package vn.cchc.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of units are the same whatever their case and the width of their blanks. */
class UnitNamesTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Văn phòng Sở,văn phòng sở",
                "VĂN PHÒNG SỞ,văn phòng sở",
                "Văn  phòng \u00A0 Sở,văn phòng sở",
                "  Văn\tphòng Sở  ,văn phòng sở",
                "Văn\u2003phòng Sở,văn phòng sở",
                "Đ,đ",
                "'   ',''",
                "'',''",
            })
    void key(String name, String key) {
        assertThat(Units.key(name)).isEqualTo(key);
    }
}
