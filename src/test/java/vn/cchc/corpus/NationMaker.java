package vn.cchc.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes plans as long as offices write them: 21 to 39 tasks, titles and products as in real annexes, 30 tasks on average. Their
 * offices keep them in order: few last days are days off, and nearly all that is done is proved.
 */
final class NationMaker {
    static final int LEAST = 21;
    static final int MOST = 39;
    private static final List<String> AREAS = List.of("I", "II", "III", "IV", "V");
    private static final String IN_REPORT = "Báo cáo kết quả thực hiện (lồng ghép trong báo cáo CCHC định kì)";

    /** A task's words: its title, then its products. */
    private static final List<List<String>> TASKS = List.of(
            List.of(
                    "Triển khai công tác CCHC năm 2022 của đơn vị và các bộ phận trực thuộc",
                    "Kế hoạch CCHC năm 2022",
                    "Báo cáo định kì về CCHC năm 2022"),
            List.of(
                    "Triển khai các hoạt động Kiểm tra công vụ; Kiểm tra CCHC năm 2022",
                    "Kế hoạch Kiểm tra CCHC và Kiểm tra Công vụ năm 2022",
                    "Báo cáo và đề xuất xử lý qua kiểm tra"),
            List.of(
                    "Triển khai các hoạt động về thông tin-tuyên truyền CCHC",
                    "Kế hoạch thông tin-tuyên truyền về CCHC năm 2022",
                    IN_REPORT),
            List.of(
                    "Tổ chức lấy ý kiến người dân, doanh nghiệp về chất lượng phục vụ của đơn vị",
                    "Kế hoạch Đo lường sự hài lòng của người dân về dịch vụ giáo dục công (PAPI)",
                    IN_REPORT),
            List.of(
                    "Quán triệt, bồi dưỡng kiến thức, kĩ năng chuyên môn nghiệp vụ về công tác CCHC đối với cán bộ, công chức, viên chức",
                    "Hội nghị Tập huấn",
                    IN_REPORT),
            List.of(
                    "Xây dựng và triển khai thực hiện Kế hoạch rà soát, hệ thống hóa văn bản QPPL lĩnh vực giáo dục năm 2022",
                    "Kế hoạch rà soát văn bản QPPL",
                    IN_REPORT),
            List.of(
                    "Xây dựng và triển khai Kế hoạch Rà soát, đánh giá TTHC; Kế hoạch kiểm tra kiểm soát TTHC",
                    "Kế hoạch rà soát, kiểm tra, kiểm soát TTHC năm 2022",
                    IN_REPORT),
            List.of(
                    "Xây dựng đề án quy trình giải quyết TTHC liên thông giai đoạn 2021-2025",
                    "Đề án đã trình cấp có thẩm quyền"),
            List.of(
                    "Đổi mới hoạt động Bộ phận Một cửa, công khai đầy đủ thủ tục tại nơi tiếp nhận",
                    "Biên bản tự kiểm tra Bộ phận Một cửa"),
            List.of(
                    "Kiện toàn tổ chức bộ máy, sắp xếp vị trí việc làm theo quy định",
                    "Quyết định phê duyệt vị trí việc làm",
                    "Biên bản họp hội đồng"),
            List.of(
                    "Thực hiện chế độ tự chủ tài chính, công khai dự toán và quyết toán năm",
                    "Quyết định giao dự toán",
                    "Biên bản công khai tài chính"),
            List.of(
                    "Số hóa hồ sơ, ký số văn bản điện tử và sử dụng học bạ điện tử",
                    "Kế hoạch chuyển đổi số của đơn vị",
                    IN_REPORT),
            List.of(
                    "Cung cấp dịch vụ công trực tuyến mức độ 3, 4 cho phụ huynh và học sinh",
                    "Danh mục dịch vụ công trực tuyến đã công bố",
                    IN_REPORT));

    /** A deadline's phrase and the last days it means. */
    private record Due(String phrase, List<LocalDate> lastDays) {}

    private static final List<Due> DUES = List.of(
            due("Quý I/2022", day(3, 31)),
            due("Quý II/2022", day(6, 30)),
            due("Quý III/2022", day(9, 30)),
            due("Trước ngày 16/12/2022", day(12, 15)),
            due("Trước ngày 15/02/2022", day(2, 14)),
            due("Trước ngày 20/9/2022", day(9, 19)),
            due("Chậm nhất ngày 25/3/2022", day(3, 25)),
            due("Quý I và quý III/2022", day(3, 31), day(9, 30)),
            due("Quý II và quý III/2022", day(6, 30), day(9, 30)),
            due("Theo kế hoạch của tỉnh"),
            due("Thường xuyên"));

    private NationMaker() {}

    /** A small plan with as many tasks as offices have, and its reports. */
    static Model.Plan plan(Model.Unit unit, String parent, Chance chance) {
        return plan(unit, parent, chance.from(LEAST, MOST), chance);
    }

    /** The same with so many tasks. */
    static Model.Plan plan(Model.Unit unit, String parent, int count, Chance chance) {
        Model.Plan small = PlanMaker.small(unit, parent);
        List<Model.Task> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = TASKS.get(chance.from(0, TASKS.size() - 1));
            Due due = DUES.get(chance.from(0, DUES.size() - 1));
            List<Model.Product> products = new ArrayList<>();
            for (String product : words.subList(1, words.size())) {
                products.add(new Model.Product(product, !product.equals(IN_REPORT)));
            }
            tasks.add(new Model.Task(
                    String.valueOf(i + 1),
                    AREAS.get(i * AREAS.size() / count),
                    words.get(0),
                    products,
                    List.of(unit.id()),
                    due.phrase(),
                    Optional.empty(),
                    due.lastDays()));
        }
        Model.Plan plan = small.withTasks(tasks);
        return plan.with(new ReportMaker(plan, unit, chance, true).reports());
    }

    private static Due due(String phrase, LocalDate... lastDays) {
        return new Due(phrase, List.of(lastDays));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}
