package vn.cchc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.git.GitFolder;

/** A year of the example plan in git: one edit a commit, each of its own kind, with merges, a revert and a broken commit. */
final class ExampleHistory {
    private static final String PLAN = "plans/vi-du/2022/";
    private static final String TASKS = PLAN + "tasks.yaml";
    private static final String HOA = "Lê Thị Hoa";
    private static final String NAM = "Trần Văn Nam";
    private static final String THU = "Phạm Thu";

    static final String WAIVERS = """
            apiVersion: cchc/v1
            kind: Waivers

            waivers:
              - rule: deadline-moved-later
                object: task 2
                reason: Đoàn kiểm tra phối hợp với Thanh tra tỉnh.
                document: Công văn số 40/UBND-NC ngày 02/04/2022
                until: 2022-12-31
              - rule: lead-changed
                object: task 3
                reason: Giao lại cho Thanh tra trong quý II.
                document: Thông báo số 12/TB-SVD ngày 10/04/2022
                until: 2022-06-30
              - rule: deadline-moved-later
                object: task 9
                reason: Chờ quy chế mẫu.
                document: Công văn số 41/UBND-NC ngày 03/04/2022
                until: 2022-12-31
            """;

    private static final String TASK_12 = """

              - id: 12
                area: IV
                title: Tổng kết công tác tự chủ tài chính
                products:
                  - Báo cáo
                leads: [phong-tai-chinh]
                deadline: Quý IV/2022
            """.indent(0);

    private ExampleHistory() {}

    static GitFolder in(Path folder) throws IOException {
        GitFolder git = new GitFolder(folder);
        git.copy(Path.of("plans/vi-du/2022"), "plans/vi-du/2022");
        git.write("plans/vi-du/units.yaml", Files.readString(Path.of("plans/vi-du/units.yaml")));
        git.write("plans/calendar.yaml", Files.readString(Path.of("plans/calendar.yaml")));
        git.commit("c01", HOA, "2022-01-21", "Kế hoạch đã phê duyệt");
        git.replace(TASKS, "deadline: Quý II/2022", "deadline: Quý III/2022");
        git.commit("c02", NAM, "2022-04-05", "Lùi hạn kiểm tra CCHC");
        git.replace(TASKS, "Ban hành Kế hoạch tuyên truyền", "Ban hành, công bố Kế hoạch tuyên truyền");
        git.commit("c03", HOA, "2022-04-06", "Sửa câu chữ nhiệm vụ 1");
        git.replace(TASKS, "      - Quyết định phê duyệt danh mục vị trí việc làm (đợt 2)\n", "");
        git.commit("c04", NAM, "2022-04-07", "Bớt sản phẩm nhiệm vụ 6");
        git.replace(
                TASKS,
                "      - Báo cáo phối hợp\n    leads: [van-phong]",
                "      - Báo cáo phối hợp\n    leads: [thanh-tra]");
        git.commit("c05", NAM, "2022-04-11", "Giao lại nhiệm vụ 3");
        String tasks = Files.readString(folder.resolve(TASKS));
        git.write(TASKS, tasks.substring(0, tasks.lastIndexOf("  - id: 10")));
        git.commit("c06", NAM, "2022-04-12", "Bỏ nhiệm vụ 10");
        git.replace(PLAN + "targets.yaml", "goal: \"> 99%\"", "goal: \"> 90%\"");
        git.commit("c07", NAM, "2022-04-13", "Hạ chỉ tiêu đúng hạn");
        git.replace(PLAN + "targets.yaml", "goal: ≥ +20% so với 2021", "goal: ≥ 500");
        git.commit("c08", NAM, "2022-04-14", "Đổi cách đo số hoá");
        git.delete(PLAN + "reports/q1/huyen-nam.yaml");
        git.commit("c09", NAM, "2022-06-15", "Dọn báo cáo cũ");
        git.replace(PLAN + "reports/q1/phong-to-chuc.yaml", "submitted: 2022-03-10", "submitted: 2022-03-09");
        git.commit("c10", NAM, "2022-06-16", "Sửa ngày nộp");
        git.replace(
                PLAN + "reports/6m/thanh-tra.yaml",
                "    evidence:\n      - { product: 1, document: Kế hoạch số 11/KH-SVD về rà soát TTHC, date: 2022-03-22 }\n",
                "    progress: under-way\n");
        git.commit("c11", NAM, "2022-06-17", "Bỏ tài liệu kiểm chứng");
        git.replace(
                PLAN + "reports/6m/van-phong.yaml",
                "về tuyên truyền CCHC năm 2022, date: 2022-02-16",
                "về tuyên truyền CCHC năm 2022, date: 2022-02-14");
        git.commit("c12", NAM, "2022-06-20", "Sửa ngày văn bản");
        git.replace(PLAN + "plan.yaml", "due: trước ngày 10/3", "due: trước ngày 20/3");
        git.commit("c13", NAM, "2022-06-21", "Dời mốc quý I");
        git.replace(PLAN + "reports/6m/truong-a.yaml", "progress: done\n    on: 2022-05-25", "progress: under-way");
        git.commit("c14", NAM, "2022-06-22", "Rút lại việc đã xong");
        git.write("plans/waivers.yaml", WAIVERS);
        git.commit("c15", HOA, "2022-06-23", "Ghi miễn trừ");
        git.replace(TASKS, "title: CÁC NHIỆM VỤ", "title: \"CÁC NHIỆM VỤ");
        git.commit("c16", THU, "2022-06-24", "Sửa tên phụ lục (hỏng)");
        git.as(HOA, "2022-06-25", "revert", "--no-edit", "c16");
        git.git("tag", "c17");
        for (String file : new String[] {"tasks", "reports/q1/phong-tai-chinh", "reports/6m/phong-tai-chinh"}) {
            git.replace(PLAN + file + ".yaml", "- id: 9\n", "- id: 11\n");
        }
        git.delete("plans/waivers.yaml");
        git.commit("c18", HOA, "2022-06-27", "Đánh lại số nhiệm vụ 9, bỏ miễn trừ đã xong việc");
        git.git("checkout", "-q", "-b", "nhanh");
        git.replace(
                TASKS,
                "supports: [phong-to-chuc]\n    deadline: Quý IV/2022",
                "supports: [phong-to-chuc]\n    deadline: Quý III/2022");
        git.commit("c19", THU, "2022-06-28", "Sớm hạn nhiệm vụ 8");
        git.git("checkout", "-q", "main");
        git.replace(TASKS, "- id: 7\n    area: III", "- id: 7\n    area: IV");
        git.commit("c20", HOA, "2022-06-29", "Chuyển nhiệm vụ 7 sang lĩnh vực IV");
        git.as(HOA, "2022-06-30", "merge", "-q", "--no-ff", "-m", "Merge", "nhanh");
        git.git("tag", "c21");
        git.git("mv", "plans/vi-du/2022", "plans/vi-du/nam-2022");
        git.commit("c22", HOA, "2022-07-01", "Đổi tên thư mục kế hoạch");
        git.replace(
                "plans/vi-du/nam-2022/tasks.yaml",
                "supports: [phong-to-chuc]\n    deadline: Quý III/2022",
                "supports: [phong-to-chuc]\n    deadline: Theo kế hoạch của tỉnh");
        git.write(
                "plans/vi-du/nam-2022/tasks.yaml",
                Files.readString(folder.resolve("plans/vi-du/nam-2022/tasks.yaml")) + TASK_12);
        git.commit("c23", NAM, "2022-07-04", "Thêm nhiệm vụ 12, chờ tỉnh về nhiệm vụ 8");
        return git;
    }
}
