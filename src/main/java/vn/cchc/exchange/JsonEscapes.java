package vn.cchc.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import vn.cchc.source.Signs;

/** Escapes what JSON may hold as it is but a terminal would act on: the same text to every reader. */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    JsonEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return c > DELETE && Signs.actsOnTerminals(c) ? new SerializedString("\\u" + hex(c)) : null;
    }

    private static String hex(int c) {
        return Signs.name(c).substring("U+".length());
    }
}
