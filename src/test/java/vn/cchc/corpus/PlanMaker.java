package vn.cchc.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes plans without their reports: the large one of the office above all, and the small one of a unit. */
final class PlanMaker {
    private static final String YEAR = "/2022";
    private static final List<LocalDate> QUARTERS = List.of(day(3, 31), day(6, 30), day(9, 30), day(12, 31));
    private static final List<LocalDate> MONTHS = List.of(
            day(1, 31),
            day(2, 28),
            day(3, 31),
            day(4, 30),
            day(5, 31),
            day(6, 30),
            day(7, 31),
            day(8, 31),
            day(9, 30),
            day(10, 31),
            day(11, 30),
            day(12, 31));
    private static final List<Model.Milestone> MILESTONES = List.of(
            new Model.Milestone("q1", "quý I", "Quý I/2022", "trước ngày 10/3", day(3, 10), day(3, 9)),
            new Model.Milestone("6m", "6 tháng", "6 tháng đầu năm 2022", "trước ngày 10/6", day(6, 10), day(6, 9)),
            new Model.Milestone("9m", "9 tháng", "9 tháng đầu năm 2022", "trước ngày 10/9", day(9, 10), day(9, 9)),
            new Model.Milestone("year", "cả năm", "Năm 2022", "trước ngày 10/12", day(12, 10), day(12, 9)));
    private static final Model.Product PAPER = new Model.Product("Quyết định ban hành", true);
    private static final Model.Product MINUTES = new Model.Product("Biên bản thực hiện", true);
    private static final Model.Product IN_REPORT =
            new Model.Product("Báo cáo kết quả (lồng ghép trong báo cáo CCHC định kì)", false);

    private PlanMaker() {}

    static String idOf(String unit) {
        return unit + YEAR;
    }

    /** @param reporters who reports for it: every unit, or only the rooms where the others report for plans of their own */
    static Model.Plan large(List<String> reporters, int units) {
        return new Model.Plan(
                idOf(UnitMaker.TOP),
                "Cải cách hành chính năm 2022 của Sở",
                "",
                UnitMaker.TOP,
                "van-phong",
                reporters,
                MILESTONES,
                List.of(
                        task(1, "I", List.of(PAPER), List.of("van-phong"), "Trước ngày 15/02/2022", day(2, 14)),
                        task(
                                2,
                                "I",
                                List.of(PAPER, MINUTES),
                                List.of("van-phong", "thanh-tra"),
                                "Quý II/2022",
                                day(6, 30)),
                        task(3, "I", List.of(PAPER), List.of("van-phong"), "Theo kế hoạch của tỉnh"),
                        task(
                                4,
                                "II",
                                List.of(PAPER, IN_REPORT),
                                List.of("thanh-tra"),
                                "Chậm nhất ngày 25/3/2022",
                                day(3, 25)),
                        task(5, "II", List.of(PAPER), List.of("cac-truong"), "Trước ngày 20/9/2022", day(9, 19)),
                        task(
                                6,
                                "III",
                                List.of(PAPER, MINUTES),
                                List.of("phong-to-chuc"),
                                "Quý I và cả năm 2022",
                                day(3, 31),
                                day(12, 31)),
                        task(7, "III", List.of(PAPER), List.of("cac-huyen"), "Quý IV/2022", day(12, 31)),
                        task(
                                8,
                                "III",
                                List.of(PAPER, MINUTES),
                                List.of("cac-truong"),
                                "Quý II và quý IV/2022",
                                day(6, 30),
                                day(12, 31)),
                        task(
                                9,
                                "IV",
                                List.of(PAPER),
                                List.of("phong-tai-chinh", "phong-to-chuc"),
                                "Quý III/2022",
                                day(9, 30)),
                        task(
                                10,
                                "IV",
                                List.of(PAPER, MINUTES, IN_REPORT),
                                List.of("cac-truong-thpt", "van-phong"),
                                "Quý II/2022",
                                day(6, 30)),
                        task(11, "IV", List.of(IN_REPORT), List.of("cac-truong"), "Thường xuyên"),
                        new Model.Task(
                                "12",
                                "IV",
                                titleOf(12),
                                List.of(PAPER),
                                List.of("phong-tai-chinh"),
                                "Theo kế hoạch của tỉnh",
                                Optional.of("Trước ngày 30/9/2022"),
                                List.of(day(9, 29)))),
                List.of(
                        new Model.Target(
                                "dung-han", "> 99%", "ratio", false, ">", 99, List.of("cac-truong", "cac-huyen")),
                        new Model.Target(
                                "so-hoa",
                                "≥ +20% so với 2021",
                                "growth",
                                false,
                                "≥",
                                20,
                                List.of("van-phong", "cac-truong")),
                        new Model.Target("ke-hoach", "≥ 90%", "yes-no", true, "≥", 90, List.of("cac-truong")),
                        new Model.Target("parindex", "trong nhóm 10", "rank", false, "≤", 10, List.of("van-phong")),
                        new Model.Target(
                                "sang-kien",
                                "≥ " + units,
                                "number",
                                false,
                                "≥",
                                units,
                                List.of("cac-phong", "cac-truong")),
                        new Model.Target("sipas", "≥ 90%", "ratio", false, "≥", 90, List.of("van-phong", "thanh-tra"))),
                List.of(
                        new Model.Duty("cong-khai", List.of("van-phong"), "hàng tháng", MONTHS),
                        new Model.Duty(
                                "doi-thoai",
                                List.of(UnitMaker.TOP),
                                "định kỳ 6 tháng",
                                List.of(day(6, 30), day(12, 31))),
                        new Model.Duty(
                                "gui-ke-hoach", List.of("cac-truong"), "trước ngày 08/3/2022", List.of(day(3, 7))),
                        new Model.Duty("tiep-dan", List.of("cac-huyen", "thanh-tra"), "hằng quý", QUARTERS)),
                List.of());
    }

    /** @param parent the plan it stands under */
    static Model.Plan small(Model.Unit unit, String parent) {
        return new Model.Plan(
                idOf(unit.id()),
                "Cải cách hành chính năm 2022 của " + unit.name(),
                parent,
                unit.id(),
                unit.id(),
                List.of(unit.id()),
                MILESTONES,
                List.of(
                        task(1, "I", List.of(PAPER), List.of(unit.id()), "Trước ngày 01/3/2022", day(2, 28)),
                        task(2, "II", List.of(PAPER, MINUTES), List.of(unit.id()), "Quý II/2022", day(6, 30)),
                        task(
                                3,
                                "V",
                                List.of(PAPER, MINUTES),
                                List.of(unit.id()),
                                "Quý I và cả năm 2022",
                                day(3, 31),
                                day(12, 31)),
                        task(4, "IV", List.of(IN_REPORT), List.of(unit.id()), "Thường xuyên")),
                List.of(
                        new Model.Target("ho-so", "≥ 80%", "ratio", false, "≥", 80, List.of(unit.id())),
                        new Model.Target("mot-cua", "= 100%", "yes-no", true, "=", 100, List.of())),
                List.of(
                        new Model.Duty("lay-y-kien", List.of(unit.id()), "hằng quý", QUARTERS),
                        new Model.Duty("tuyen-truyen", List.of(), "trước ngày 08/3/2022", List.of(day(3, 7)))),
                List.of());
    }

    private static Model.Task task(
            int id,
            String area,
            List<Model.Product> products,
            List<String> leads,
            String phrase,
            LocalDate... lastDays) {
        return new Model.Task(
                String.valueOf(id), area, titleOf(id), products, leads, phrase, Optional.empty(), List.of(lastDays));
    }

    private static String titleOf(int id) {
        return "Nhiệm vụ cải cách hành chính số " + id;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}
