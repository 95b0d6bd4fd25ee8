package vn.cchc.deadline;

/** Whether a word can be a Vietnamese syllable: an onset, vowels, a coda. Abbreviations and foreign words are none. */
final class Syllable {
    private static final String[] ONSETS = {
        "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
        "n", "p", "r", "s", "t", "v", "x", ""
    };
    private static final String[] CODAS = {"ng", "nh", "ch", "c", "m", "n", "p", "t", ""};
    private static final String VOWELS = "aăâeêioôơuư";

    private Syllable() {}

    /** @param key the letters without tone, and the tone as a last digit, as {@link Spelling} writes them */
    static boolean is(String key) {
        String letters = key.substring(0, key.length() - 1);
        for (String onset : ONSETS) {
            if (letters.startsWith(onset) && isRime(letters.substring(onset.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRime(String rime) {
        int vowels = 0;
        while (vowels < rime.length() && VOWELS.indexOf(rime.charAt(vowels)) >= 0) {
            vowels++;
        }
        if (vowels == 0 || vowels > 3) {
            return false;
        }
        String end = rime.substring(vowels);
        for (String coda : CODAS) {
            if (coda.equals(end)) {
                return true;
            }
        }
        return false;
    }

    /** The letters of a key without their marks: "trươc2" is "truoc". */
    static String bare(String key) {
        StringBuilder bare = new StringBuilder(key.length());
        for (int i = 0; i < key.length() - 1; i++) {
            bare.append(
                    switch (key.charAt(i)) {
                        case 'ă', 'â' -> 'a';
                        case 'ê' -> 'e';
                        case 'ô', 'ơ' -> 'o';
                        case 'ư' -> 'u';
                        case 'đ' -> 'd';
                        default -> key.charAt(i);
                    });
        }
        return bare.toString();
    }
}
