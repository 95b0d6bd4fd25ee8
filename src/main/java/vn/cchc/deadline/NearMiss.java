package vn.cchc.deadline;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that are one letter short of, or one tone away from, a word that decides a deadline: "rước ngày 15/02" must be
 * asked about, not read as "ngày 15/02".
 */
final class NearMiss {
    private static final Word[] DECIDING = {
        Word.TRUOC,
        Word.SAU,
        Word.CHAM,
        Word.NHAT,
        Word.DEN,
        Word.TU,
        Word.KE,
        Word.NGAY,
        Word.THANG,
        Word.QUY,
        Word.NAM,
        Word.TUAN,
        Word.CUOI,
        Word.GIUA,
        Word.DAU,
        Word.HANG,
        Word.MOI,
        Word.TIEP,
        Word.LIEN,
        Word.VA,
        Word.LAN,
        Word.THEO,
        Word.KHI,
        Word.CA,
        Word.TRONG,
        Word.THUONG,
        Word.XUYEN,
        Word.GIAI,
        Word.DOAN,
        Word.HOAC,
        Word.KHONG,
        Word.KY,
        Word.HOP,
        Word.CAC
    };

    /** Words of ordinary prose that happen to look like a deciding word with a letter lost. */
    private static final String[] PROSE = {
        "này", "nay", "có", "ra", "và", "cho", "các", "về", "do", "là", "đề", "để", "hàn", "the", "họ", "cố",
        "cơ", "cải", "lý", "ý", "tế", "y", "kê", "nhà", "nhạc", "tra", "thu", "công", "trình", "hội", "trường", "gia",
        "bộ"
    };

    private static final int LONGEST_SYLLABLE = 7;

    private static final Set<String> LOST = new HashSet<>();
    private static final Set<String> DECIDING_KEYS = new HashSet<>();

    static {
        for (Word word : DECIDING) {
            for (String spelling : word.spellings()) {
                if (isEnglish(spelling)) {
                    continue; // a letter lost from these makes ordinary Vietnamese syllables
                }
                DECIDING_KEYS.add(Spelling.key(spelling));
                for (int i = 0; i < spelling.length(); i++) {
                    LOST.add(Spelling.key(spelling.substring(0, i) + spelling.substring(i + 1)));
                }
            }
        }
        for (String prose : PROSE) {
            LOST.remove(Spelling.key(prose));
        }
        for (Word word : Word.values()) {
            for (String spelling : word.spellings()) {
                LOST.remove(Spelling.key(spelling));
            }
        }
    }

    private NearMiss() {}

    private static boolean isEnglish(String spelling) {
        for (int i = 0; i < spelling.length(); i++) {
            if (spelling.charAt(i) >= 128) {
                return false;
            }
        }
        return !spelling.equals("sau")
                && !spelling.equals("trong")
                && !spelling.equals("theo")
                && !spelling.equals("khi");
    }

    /** Whether a word looks like a deciding one with a letter lost, or like two words with the blank lost. */
    static boolean of(Token token, String written) {
        boolean unknown = token.kind() == Token.Kind.WORD && token.is(Word.OTHER);
        return unknown && (LOST.contains(token.key()) || isGlued(written));
    }

    /** Whether letters without marks are those of a word that names or counts a time. */
    static boolean isBare(String letters) {
        return switch (letters) {
            case "truoc", "qui", "ngai", "thang", "nam", "cuoi", "tuan", "den", "cham" -> true;
            default -> false;
        };
    }

    private static boolean isGlued(String written) {
        for (int i = 2; i < written.length(); i++) {
            String head = written.substring(0, i);
            String tail = written.substring(i);
            boolean begins = follows(tail) || head.length() > 3 || written.length() > LONGEST_SYLLABLE;
            if (isDeciding(head) && begins || isDeciding(tail) && !Syllable.is(Spelling.key(written))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeciding(String part) {
        return DECIDING_KEYS.contains(Spelling.key(part));
    }

    /** Whether a part is a word of the language or a Roman numeral. */
    private static boolean follows(String part) {
        if (Word.of(Spelling.key(part)) != Word.OTHER) {
            return true;
        }
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) != 'I' && part.charAt(i) != 'V') {
                return false;
            }
        }
        return true;
    }
}
