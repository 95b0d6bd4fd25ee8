package vn.cchc.deadline;

import vn.cchc.source.Letters;

/**
 * One key for all the ways a syllable is written: case, the place of the tone mark (hòa, hoà) and i for y (quý, quí) do
 * not count. The letters come first, the tone last as a digit.
 */
final class Spelling {
    private static final String[] TONED = {
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
        "yỳýỷỹỵ"
    };
    private static final char[] LETTER = new char[0x1F00];
    private static final byte[] TONE = new byte[0x1F00];

    static {
        for (String row : TONED) {
            char base = row.charAt(0) == 'y' ? 'i' : row.charAt(0);
            for (int tone = 0; tone < row.length(); tone++) {
                LETTER[row.charAt(tone)] = base;
                TONE[row.charAt(tone)] = (byte) tone;
            }
        }
    }

    private Spelling() {}

    static String key(String syllable) {
        if (syllable.equals("y") || syllable.equals("Y")) {
            return "y0"; // a word of its own (Sở Y tế), not the numeral I
        }
        StringBuilder key = new StringBuilder(syllable.length() + 1);
        int tone = 0;
        for (int i = 0; i < syllable.length(); i++) {
            char c = Letters.small(syllable.charAt(i));
            if (c < LETTER.length && LETTER[c] != 0) {
                key.append(LETTER[c]);
                tone = TONE[c] == 0 ? tone : TONE[c];
            } else {
                key.append(c);
            }
        }
        return key.append(tone).toString();
    }
}
