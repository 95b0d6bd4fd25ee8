package vn.cchc.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;

/** The golden cases' base plan without its report, with other files in the place of its own or beside them. */
final class BasePlan {
    private BasePlan() {}

    /** @param files what stands in a file, by its path below the folder of the base plan */
    static Plan with(Map<String, String> files) throws IOException {
        return all(files).get(0);
    }

    static List<Plan> all(Map<String, String> files) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        String root = "";
        for (PlanFile file :
                FolderFiles.select(Path.of("src/test/cases/base"), List.of(".")).files()) {
            String path = file.path().startsWith("./") ? file.path().substring(2) : file.path();
            if (path.equals("units.yaml")) {
                root = file.folder();
            }
            if (!path.contains("reports")) {
                texts.put(path, new String(file.bytes(), StandardCharsets.UTF_8));
            }
        }
        texts.putAll(files);
        List<PlanFile> all = new ArrayList<>();
        for (String path : ordered(texts.keySet())) {
            byte[] bytes = texts.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            int slash = path.lastIndexOf('/');
            String folder = slash < 0 ? root : root + "/" + path.substring(0, slash);
            all.add(new PlanFile("./" + path, folder, true, () -> bytes));
        }
        return WorkspaceLoader.load(all).workspace().plans();
    }

    /** The register first, and plans before what belongs to them. */
    private static List<String> ordered(Set<String> paths) {
        List<String> ordered = new ArrayList<>(paths);
        ordered.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        return ordered;
    }

    private static int rank(String path) {
        return path.equals("units.yaml") ? 0 : path.endsWith("plan.yaml") ? 1 : 2;
    }

    /** A report of a unit, by its path. */
    static Map.Entry<String, String> report(String milestone, String unit, String submitted, String rest) {
        return Map.entry(
                "2022/reports/" + milestone + "/" + unit + ".yaml",
                "apiVersion: cchc/v1\nkind: Report\nsubmitted: " + submitted + "\n" + rest);
    }
}
