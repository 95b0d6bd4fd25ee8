package vn.cchc.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.source.SourceText;

/** The usual layout of a file: what becomes of blanks, empty lines and ends of lines, and that once is enough. */
class TidyTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: b | a: b~",
                "a: b~ | a: b~",
                "~~a: b  ~~~~c: d~~~ | a: b~~c: d~",
                "'a: |~  x  ~  y~~~' | 'a: |~  x  ~  y~~~'",
                "a: b^~c: d^~ | a: b^~c: d^~",
                "a: b  ^~~c: d | a: b^~~c: d^~",
                // a carriage return by itself ends a line; found by a fuzzer
                "a: b^c: d^ | a: b~c: d~",
                "'ke-hoach, ^ ' | 'ke-hoach,~'",
                "'a: |^  x  ^  y^' | 'a: |~  x  ~  y~'",
                "a: b^^~c: d^~ | a: b~^~c: d^~",
            })
    void once(String written, String tidy) {
        String text = written.replace('~', '\n').replace('^', '\r');
        String expected = tidy.replace('~', '\n').replace('^', '\r');
        assertThat(TidyText.of(new SourceText("x.yaml", text)).orElse(text)).isEqualTo(expected);
        assertThat(TidyText.of(new SourceText("x.yaml", expected)).orElse(expected))
                .isEqualTo(expected);
    }
}
