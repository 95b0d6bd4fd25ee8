package vn.cchc.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the register: one office above all, its rooms, districts, and schools under them; some end in mid-year, others begin. */
final class UnitMaker {
    static final String TOP = "so";
    static final List<String> ROOMS = List.of("van-phong", "phong-to-chuc", "phong-tai-chinh", "thanh-tra");
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);

    private UnitMaker() {}

    static List<Model.Group> groups() {
        return List.of(
                new Model.Group("cac-phong", "Các phòng thuộc Sở"),
                new Model.Group("cac-huyen", "Phòng chuyên môn các huyện"),
                new Model.Group("cac-truong", "Các trường trực thuộc"),
                new Model.Group("cac-truong-thpt", "Các trường trung học phổ thông"));
    }

    static List<Model.Unit> units(int count, Chance chance) {
        List<Model.Unit> units = new ArrayList<>();
        units.add(new Model.Unit(TOP, "Sở Giáo dục", "", List.of(), Optional.empty(), Optional.empty()));
        for (int i = 0; i < ROOMS.size(); i++) {
            units.add(new Model.Unit(
                    ROOMS.get(i), "Phòng số " + i, TOP, List.of("cac-phong"), Optional.empty(), Optional.empty()));
        }
        int districts = Math.max(4, count / 40);
        for (int i = 0; i < districts; i++) {
            units.add(unit("huyen-", "Phòng chuyên môn huyện ", i, TOP, List.of("cac-huyen"), 12, chance));
        }
        for (int i = 0; units.size() < count; i++) {
            String district = number("huyen-", chance.from(0, districts - 1));
            List<String> groups = chance.percent(20) ? List.of("cac-truong", "cac-truong-thpt") : List.of("cac-truong");
            units.add(unit("truong-", "Trường phổ thông số ", i, district, groups, 3, chance));
        }
        return units;
    }

    private static Model.Unit unit(
            String id, String name, int number, String parent, List<String> groups, int changing, Chance chance) {
        boolean ends = chance.percent(changing);
        boolean begins = !ends && chance.percent(changing);
        return new Model.Unit(
                number(id, number),
                number(name, number),
                parent,
                groups,
                begins ? Optional.of(LAST.plusDays(1)) : Optional.empty(),
                ends ? Optional.of(LAST) : Optional.empty());
    }

    private static String number(String before, int number) {
        return before + String.format(Locale.ROOT, "%04d", number);
    }
}
