package vn.cchc.deadline;

import java.util.HashMap;
import java.util.Map;

/**
 * The words the language of deadlines is made of, each in the spellings it is met in. The English ones are those of our own
 * wording, so that a reading printed in English can be read again.
 */
enum Word {
    TRUOC("trước", "before"),
    SAU("sau"),
    CHAM("chậm", "muộn"),
    NHAT("nhất"),
    DEN("đến", "tới", "by", "to", "until"),
    HET("hết"),
    TU("từ", "from"),
    KE("kể"),
    TRONG("trong", "within", "in"),
    VAO("vào"),
    LA("là"),
    CUA("của"),
    NGAY("ngày", "day"),
    MUNG("mùng", "mồng"),
    THANG("tháng", "month"),
    QUY("quý", "quarter"),
    NAM("năm", "year"),
    TUAN("tuần"),
    THU("thứ"),
    CHU("chủ"),
    NHAT_SUN("nhật"),
    NUA("nửa"),
    CA("cả"),
    NAY("nay", "này"),
    DAU("đầu"),
    GIUA("giữa"),
    CUOI("cuối"),
    TIEN("tiên"),
    CUNG("cùng"),
    TIEP("tiếp", "kế", "kề"),
    THEO("theo"),
    LIEN("liền"),
    HANG("hằng", "hàng"),
    MOI("mỗi", "từng"),
    DINH("định"),
    KY("kỳ"),
    LAN("lần"),
    VA("và", "and"),
    HOAC("hoặc", "or"),
    THUONG("thường"),
    XUYEN("xuyên"),
    LIEN_TUC("liên"),
    TUC("tục"),
    GIAI("giai"),
    DOAN("đoạn"),
    CAC("các", "những"),
    KHI("khi"),
    LAM("làm"),
    VIEC("việc"),
    THOI("thời"),
    HAN("hạn"),
    VONG("vòng"),
    SO("số"),
    BAO("báo"),
    CAO("cáo"),
    HOACH("hoạch"),
    KH("kh"),
    HOP("họp"),
    DE("để", "nhằm"),
    DA("đã"),
    DANG("đang"),
    DOT("đột"),
    XUAT("xuất"),
    KHONG("không"),
    QUA("quá"),
    HON("hơn"),
    SOM("sớm"),
    CHUA("chưa"),
    TRU("trừ"),
    NGOAI("ngoài"),
    GIA("gia"),
    THE("thể"),
    BAT("bắt"),
    KHOI("khởi"),
    CHUYEN("chuyển"),
    LUI("lùi"),
    DOI("dời"),
    SANG("sang"),
    HOC("học"),
    AM("âm"),
    LICH("lịch"),
    ONE("một"),
    TWO("hai"),
    THREE("ba"),
    FOUR("bốn", "tư"),
    SIX("sáu"),
    SEVEN("bảy"),
    EIGHT("tám"),
    NINE("chín"),
    TEN("mười"),
    FIFTEEN("mươi"),
    LAM_FIVE("lăm"),
    MOT_ONE("mốt"),
    OTHER;

    private static final Map<String, Word> BY_KEY = new HashMap<>();

    static {
        for (Word word : values()) {
            for (String spelling : word.spellings) {
                BY_KEY.put(Spelling.key(spelling), word);
            }
        }
    }

    private final String[] spellings;

    Word(String... spellings) {
        this.spellings = spellings;
    }

    static Word of(String key) {
        return BY_KEY.getOrDefault(key, OTHER);
    }

    String[] spellings() {
        return spellings.clone();
    }
}
