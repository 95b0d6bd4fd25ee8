package vn.cchc.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that no time expression has a use for. Most are plain prose; one that belongs to the language of time, or may be a
 * misspelling of it, makes the reading doubtful.
 */
final class Prose {
    private final Tokens tokens;
    private final String text;

    Prose(Tokens tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** Why a left-over word must be asked about, or null where it is plain prose. */
    @Nullable
    Doubt doubt(int at) {
        Token token = tokens.at(at);
        if (isLeftOver(at)) {
            return Doubt.fatal("word-unused", words(at, at + 1));
        }
        if (NearMiss.of(token, words(at, at + 1)) || isStrange(at)) {
            return Doubt.fatal("word-misspelt", words(at, at + 1));
        }
        if (Numerals.isRoman(token)) {
            return Doubt.fatal("number-unused", words(at, at + 1));
        }
        if (isGluedToNumber(at)) {
            return Doubt.fatal("number-unused", words(at, at + 2));
        }
        boolean stray = token.isNumber() && !isProse(at + 1) && !tokens.isSign(at + 1, '%');
        return stray ? strayNumber(token) : null;
    }

    /** Whether a word of the language of time stands where nothing has a use for it. */
    private boolean isLeftOver(int at) {
        return switch (tokens.at(at).word()) {
            case TRUOC,
                    CHAM,
                    QUY,
                    THANG,
                    CUOI,
                    HANG,
                    NAM,
                    TUAN,
                    SAU,
                    GIAI,
                    DOAN,
                    NUA,
                    KY,
                    HOP,
                    LAN,
                    LIEN,
                    TU,
                    SOM,
                    CHUA,
                    TRU,
                    NGOAI,
                    MUNG -> true;
            case TIEP -> !tokens.is(at + 1, Word.HOACH) || isTime(at + 2); // "kế hoạch", unless the time may be its own
            case KHONG -> !tokens.at(at + 1).is(Word.OTHER) || tokens.is(at + 2, Word.TRUOC) || isTime(at + 2);
            case AM -> tokens.is(at + 1, Word.LICH);
            case THU ->
                tokens.at(at + 1).isNumber() || Numerals.digit(tokens.at(at + 1).word()) > 0;
            case NAY -> tokens.at(at + 1).isNumber();
            case THEO -> tokens.is(at + 1, Word.NGAY);
            case NGAY -> !isProse(at + 1) || isTime(at + 2);
            case DAU, GIUA -> isTime(at - 1) || isTime(at + 1);
            default -> false;
        };
    }

    /** "bắt đầu", "gia hạn", "có thể", "chuyển … sang": beside a day such a word may make it another kind of day. */
    boolean shiftsTime(int at) {
        return switch (tokens.at(at).word()) {
            case CHUYEN, LUI, DOI, SANG -> true;
            case GIA -> tokens.is(at + 1, Word.HAN);
            case BAT, KHOI -> true;
            case THE -> Spelling.key("có").equals(tokens.at(at - 1).key());
            default -> false;
        };
    }

    /** "H5", "17h00": what such a word and number mean together is not known. */
    private boolean isGluedToNumber(int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        return token.kind() == Token.Kind.WORD && next.isNumber() && next.start() == token.end();
    }

    /**
     * Whether a word right before a time is one without its marks ("truoc", "quy"), or no Vietnamese syllable ("trc",
     * "after"): it may well say how the time counts.
     */
    private boolean isStrange(int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        boolean document = next.isNumber()
                && tokens.isSign(at + 2, '/')
                && tokens.at(at + 3).kind() == Token.Kind.WORD;
        boolean dotted = next.isSign('.') && (tokens.at(at + 2).isNumber() || Numerals.isRoman(tokens.at(at + 2)));
        boolean initial = dotted && token.end() - token.start() == 1;
        boolean beforeTime = next.isNumber() && !document
                || !next.isNumber() && isTime(at + 1)
                || next.is(Word.TRUOC)
                || Numerals.isRoman(next)
                || initial;
        if (token.kind() != Token.Kind.WORD || !token.is(Word.OTHER) || !beforeTime) {
            return false;
        }
        return !Syllable.is(token.key())
                || token.end() - token.start() == 1
                || NearMiss.isBare(Syllable.bare(token.key()));
    }

    private boolean isProse(int at) {
        Token token = tokens.at(at);
        return token.kind() == Token.Kind.WORD && token.is(Word.OTHER) && !NearMiss.of(token, words(at, at + 1));
    }

    private boolean isTime(int at) {
        return switch (tokens.at(at).word()) {
            case NGAY, THANG, QUY, NAM, SAU -> true;
            default -> tokens.at(at).isNumber();
        };
    }

    /** A bare number of this size is how a spreadsheet stores a day. */
    private Doubt strayNumber(Token token) {
        return tokens.size() == 1 && token.value() > 36_525 && token.value() < 73_050
                ? Doubt.fatal(
                        "spreadsheet-number",
                        token.key(),
                        LocalDate.of(1899, 12, 30).plusDays(token.value()))
                : Doubt.fatal("number-unused", token.key());
    }

    private String words(int from, int to) {
        return tokens.words(text, from, to);
    }
}
