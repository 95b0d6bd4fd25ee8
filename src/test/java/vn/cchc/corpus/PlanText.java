package vn.cchc.corpus;

import java.util.List;

/** Spells the files of a plan without its reports. */
final class PlanText {
    private static final List<String> AREAS = List.of(
            "I: Công tác chỉ đạo, điều hành CCHC",
            "II: Cải cách thủ tục hành chính",
            "III: Cải cách tổ chức bộ máy và chế độ công vụ",
            "IV: Cải cách tài chính công",
            "V: Xây dựng chính quyền điện tử");
    private static final String HEAD = "apiVersion: cchc/v1\nkind: ";

    private PlanText() {}

    static String plan(Model.Plan plan) {
        StringBuilder text = new StringBuilder(HEAD + "Plan\n\n");
        text.append("title: ").append(plan.title()).append("\nyear: 2022\n");
        text.append("issuedBy: ").append(plan.issuedBy()).append("\nfocalUnit: ");
        text.append(plan.focalUnit()).append("\nsuperior: UBND tỉnh\nsymbol: KH-CCHC\n");
        text.append("place: Minh Họa\nissued: 2022-01-21\n");
        text.append(plan.parent().isEmpty() ? "" : "parent: " + plan.parent() + "\n");
        text.append("legalBases:\n  - Thực hiện Kế hoạch của UBND tỉnh về cải cách hành chính (CCHC) năm 2022\n");
        text.append("enacting: \"Đơn vị xây dựng Kế hoạch CCHC năm 2022 như sau:\"\n");
        text.append("purposes:\n  - Nâng cao chất lượng phục vụ người dân, tổ chức.\n");
        text.append("requirements:\n  - Phân công rõ việc, rõ thời hạn; báo cáo đầy đủ, trung thực.\nareas:\n");
        for (String area : AREAS) {
            String id = area.substring(0, area.indexOf(':'));
            boolean used = plan.tasks().stream().anyMatch(task -> task.area().equals(id));
            text.append(used ? "  - id: " + id + "\n    title: " + area.substring(id.length() + 2) + "\n" : "");
        }
        text.append("responsibilities:\n  - heading: Trách nhiệm của các đơn vị\n    units: ");
        text.append(plan.tasks().stream()
                .flatMap(task -> task.leads().stream())
                .distinct()
                .toList());
        text.append("\n    contents:\n      - Tổ chức thực hiện và báo cáo theo quy định.\n");
        text.append("reporting:\n  opening: \"Các đơn vị báo cáo kết quả theo các mốc:\"\n  to: ");
        text.append(plan.focalUnit()).append("\n  by: ").append(plan.reporters());
        text.append("\nmilestones:\n");
        for (Model.Milestone milestone : plan.milestones()) {
            text.append("  - id: ").append(milestone.id()).append("\n    title: ");
            text.append(milestone.title()).append("\n    period: ").append(milestone.period());
            text.append("\n    due: ").append(milestone.due()).append('\n');
        }
        text.append("closing: Các đơn vị căn cứ Kế hoạch này tổ chức thực hiện./.\n");
        text.append("recipients:\n  - UBND tỉnh (để b/cáo)\n  - \"Lưu: VT\"\n");
        text.append("signature:\n  title: THỦ TRƯỞNG\n  name: Nguyễn Văn Mẫu\n");
        return text.toString();
    }

    static String tasks(Model.Plan plan) {
        StringBuilder text = new StringBuilder(HEAD + "Tasks\n\ntitle: CÁC NHIỆM VỤ NĂM 2022\ntasks:\n");
        for (Model.Task task : plan.tasks()) {
            text.append("  - id: ").append(task.id()).append("\n    area: ").append(task.area());
            text.append("\n    title: ").append(task.title());
            text.append("\n    products:\n");
            task.products()
                    .forEach(product ->
                            text.append("      - ").append(product.name()).append('\n'));
            text.append("    leads: ").append(task.leads()).append("\n    deadline: ");
            text.append(task.phrase()).append('\n');
            task.settled()
                    .ifPresent(phrase -> text.append("    settled:\n      deadline: ")
                            .append(phrase)
                            .append("\n      by: Kế hoạch số 12/KH-UBND của UBND tỉnh\n"));
        }
        return text.toString();
    }

    static String targets(Model.Plan plan) {
        StringBuilder text = new StringBuilder(HEAD + "Targets\n\ntargets:\n");
        int number = 0;
        for (Model.Target target : plan.targets()) {
            number++;
            text.append("  - id: ")
                    .append(target.id())
                    .append("\n    paragraph: ")
                    .append(number);
            text.append("\n    text: Chỉ tiêu số ").append(number).append(".\n    goal: \"");
            text.append(target.goal()).append("\"\n");
            text.append(target.declared() ? "    measure: " + target.measure() + "\n" : "");
            text.append(target.units().isEmpty() ? "" : "    units: " + target.units() + "\n");
        }
        return text.toString();
    }

    static String duties(Model.Plan plan) {
        StringBuilder text = new StringBuilder(HEAD + "Duties\n\nduties:\n");
        for (Model.Duty duty : plan.duties()) {
            text.append("  - id: ")
                    .append(duty.id())
                    .append("\n    text: Việc ")
                    .append(duty.id());
            text.append(" theo quy định.\n");
            text.append(duty.units().isEmpty() ? "" : "    units: " + duty.units() + "\n");
            text.append("    due: ").append(duty.phrase()).append('\n');
        }
        return text.toString();
    }
}
