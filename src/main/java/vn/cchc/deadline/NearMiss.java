package vn.cchc.deadline;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that are one letter short of, or one tone away from, a word that decides a deadline: "rước ngày 15/02" must be
 * asked about, not read as "ngày 15/02".
 */
final class NearMiss {
    private static final Word[] DECIDING = {
        Word.TRUOC, Word.SAU, Word.CHAM, Word.NHAT, Word.DEN, Word.TU, Word.KE, Word.NGAY, Word.THANG, Word.QUY,
        Word.NAM, Word.TUAN, Word.CUOI, Word.GIUA, Word.DAU, Word.HANG, Word.MOI, Word.TIEP, Word.LIEN, Word.VA,
        Word.LAN, Word.THEO, Word.KHI, Word.CA, Word.TRONG, Word.THUONG, Word.XUYEN, Word.GIAI, Word.DOAN, Word.HOAC,
        Word.KHONG
    };

    /** Words of ordinary prose that happen to look like a deciding word with a letter lost. */
    private static final String[] PROSE = {
        "này", "nay", "có", "ra", "và", "cho", "các", "về", "do", "là", "đề", "để", "hàn", "the", "sa", "su", "cố",
        "cơ", "cải", "lý", "ý", "tế", "y", "kê", "nhà", "nhạc", "tra", "thu", "công", "trình", "hội", "trường", "gia",
        "bộ"
    };

    private static final Set<String> LOST = new HashSet<>();

    static {
        for (Word word : DECIDING) {
            for (String spelling : word.spellings()) {
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

    static boolean of(Token token) {
        return token.kind() == Token.Kind.WORD && token.is(Word.OTHER) && LOST.contains(token.key());
    }
}
