package vn.cchc.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Plans that are out of the ordinary in one way each, of any size: what takes twice as long for twice as much is no worry,
 * what takes four times as long is.
 */
public final class Extremes {
    private static final String HEAD = "apiVersion: cchc/v1\nkind: ";
    private static final String PLAN = HEAD + """
            Plan

            title: Cải cách hành chính năm 2022 của Sở
            year: 2022
            issuedBy: so
            focalUnit: so
            superior: UBND tỉnh
            symbol: KH-CCHC
            place: Minh Họa
            issued: 2022-01-21
            legalBases:
              - Thực hiện Kế hoạch của UBND tỉnh về cải cách hành chính (CCHC) năm 2022
            enacting: "Đơn vị xây dựng Kế hoạch CCHC năm 2022 như sau:"
            purposes:
              - Nâng cao chất lượng phục vụ người dân, tổ chức.
            requirements:
              - Phân công rõ việc, rõ thời hạn.
            areas:
              - id: I
                title: Công tác chỉ đạo, điều hành CCHC
            responsibilities:
              - heading: Trách nhiệm của các đơn vị
                units: [so]
                contents:
                  - Tổ chức thực hiện và báo cáo theo quy định.
            reporting:
              opening: "Các đơn vị báo cáo kết quả theo các mốc:"
              to: so
              by: [tat-ca]
            milestones:
              - id: q1
                title: quý I
                period: Quý I/2022
                due: trước ngày 10/3
            closing: Các đơn vị căn cứ Kế hoạch này tổ chức thực hiện./.
            recipients:
              - "Lưu: VT"
            signature:
              title: GIÁM ĐỐC
              name: Nguyễn Văn Mẫu
            """;

    private final Path folder;
    private final int size;

    private Extremes(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    /**
     * Arguments: folder, kind, size. Kinds: {@code tasks} (of one plan), {@code moved} (the same tasks, each due later), {@code renamed}
     * (the same tasks under other ids, titles and days), {@code supports} (of one task), {@code findings} (unknown units in one file), {@code tree} (units, each under
     * the one before), {@code reports} (for one milestone of one plan), {@code loop} (as a tree, and the first under the last).
     */
    public static void main(String[] args) throws IOException {
        Extremes made = new Extremes(Path.of(args[0]), Integer.parseInt(args[2]));
        made.put("so/2022/plan.yaml", PLAN);
        switch (args[1]) {
            case "tasks" -> made.with(0, made.tasks(1, "", "Quý II/2022", "so", ""));
            case "moved" -> made.with(0, made.tasks(1, "", "Quý III/2022", "so", ""));
            case "renamed" -> made.with(0, made.tasks(size(args) + 1, " khác", "Quý III/2022", "so", ""));
            case "findings" -> made.with(0, made.tasks(1, "", "Quý II/2022", "khong-co", ""));
            case "supports" -> made.with(made.size, one(made.units()));
            case "tree" -> made.tree("");
            case "loop" -> made.tree("    parent: u" + (made.size - 1) + "\n");
            case "reports" -> made.reports();
            default -> throw new IllegalArgumentException(args[1]);
        }
    }

    private static int size(String[] args) {
        return Integer.parseInt(args[2]);
    }

    private void with(int units, String tasks) throws IOException {
        StringBuilder register = register();
        for (int i = 0; i < units; i++) {
            unit(register, i, "    parent: so\n");
        }
        put("units.yaml", register.toString());
        put("so/2022/tasks.yaml", tasks);
    }

    private void tree(String first) throws IOException {
        StringBuilder register = register();
        for (int i = 0; i < size; i++) {
            unit(register, i, i == 0 ? first : "    parent: u" + (i - 1) + "\n");
        }
        put("units.yaml", register.toString());
        put("so/2022/tasks.yaml", one("u" + (size - 1)));
    }

    private void reports() throws IOException {
        with(size, one("u0"));
        for (int i = 0; i < size; i++) {
            put("so/2022/reports/q1/u" + i + ".yaml", HEAD + "Report\nsubmitted: 2022-03-08\nnumber: " + i + "/BC\n");
        }
    }

    private StringBuilder register() {
        return new StringBuilder(HEAD)
                .append("Units\n\ngroups:\n  - id: tat-ca\n    name: Tất cả các đơn vị\n\n")
                .append("units:\n  - id: so\n    name: Sở\n    groups: [tat-ca]\n");
    }

    private static void unit(StringBuilder register, int number, String parent) {
        register.append("  - id: u").append(number).append("\n    name: Đơn vị số ").append(number);
        register.append('\n').append(parent).append("    groups: [tat-ca]\n");
    }

    private String units() {
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < size; i++) {
            ids.append(i == 0 ? "" : ", ").append('u').append(i);
        }
        return ids.toString();
    }

    private static String one(String supports) {
        StringBuilder text = new StringBuilder(HEAD + "Tasks\n\ntitle: CÁC NHIỆM VỤ NĂM 2022\ntasks:\n");
        task(text, 1, "", "Quý II/2022", "so", "    supports: [" + supports + "]\n");
        return text.toString();
    }

    private String tasks(int first, String title, String deadline, String lead, String more) {
        StringBuilder text = new StringBuilder(HEAD + "Tasks\n\ntitle: CÁC NHIỆM VỤ NĂM 2022\ntasks:\n");
        for (int i = 0; i < size; i++) {
            task(text, first + i, title, deadline, lead, more);
        }
        return text.toString();
    }

    private static void task(StringBuilder text, int id, String title, String deadline, String lead, String more) {
        text.append("  - id: ").append(id).append("\n    area: I\n    title: Nhiệm vụ cải cách hành chính số ");
        text.append(id).append(title).append("\n    products:\n      - Quyết định ban hành\n    leads: [");
        text.append(lead).append("]\n").append(more).append("    deadline: ").append(deadline).append('\n');
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
