package vn.cchc.write;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.source.Resources;

/** The files of a first plan, with comments that say what to enter: they validate as they are. */
public final class FirstPlan {
    private static final List<String> AROUND = List.of("units.yaml", "calendar.yaml");
    private static final List<String> OWN = List.of("plan.yaml", "tasks.yaml", "targets.yaml", "duties.yaml");

    private FirstPlan() {}

    /** The texts by path, which counts from the folder of the plans: the registers there, the plan in {@code co-quan/YEAR}. */
    public static Map<String, String> files(int year) {
        Map<String, String> files = new LinkedHashMap<>();
        AROUND.forEach(name -> files.put(name, text(name, year)));
        OWN.forEach(name -> files.put("co-quan/" + year + "/" + name, text(name, year)));
        return files;
    }

    private static String text(String name, int year) {
        byte[] text = Resources.bytes("/vn/cchc/init/" + name).orElseThrow();
        return new String(text, StandardCharsets.UTF_8).replace("{year}", String.valueOf(year));
    }
}
