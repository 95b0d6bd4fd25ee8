package vn.cchc.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that an edit may have changed the findings of: those of every plan in whose folder something changed, all plans
 * below a changed register, calendar or the like, and where a plan's document itself changed, the plans that name it as their
 * parent. What serves plans without belonging to one is read too.
 */
public final class Touched {
    private static final String PARENT = "parent:";

    private final List<PlanFile> files;
    private final Set<String> changed;
    private final Set<String> planFolders = new HashSet<>();
    private final Set<String> plans = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    private Touched(List<PlanFile> files, Set<String> changed) {
        this.files = files;
        this.changed = changed;
        for (PlanFile file : files) {
            if (file.isPlan()) {
                planFolders.add(file.folder());
            }
        }
    }

    /**
     * Some files, in their order; those that are only read because others rest on them were not asked for.
     *
     * @param files all files that were asked for, and those they rest on
     * @param changed absolute paths with {@code /}, of files that are there or were
     */
    public static List<PlanFile> of(List<PlanFile> files, Set<String> changed) {
        Touched touched = new Touched(files, changed);
        touched.look();
        return touched.files();
    }

    private void look() {
        Set<String> documents = new HashSet<>();
        for (String path : changed) {
            String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            String name = path.substring(path.lastIndexOf('/') + 1);
            String plan = outermost(folder, planFolders);
            if (!plan.isEmpty()) {
                plans.add(plan);
            } else if (Roles.USUAL.contains(name)) {
                folders.add(folder + "/"); // what served everything below it, or was the plan of it
            }
            if (name.equals(PlanFile.PLAN)) {
                documents.add(folder);
            }
        }
        if (!documents.isEmpty()) {
            follow(documents);
        }
    }

    /** Adds the plans that name one of some as their parent, and those that name these. */
    private void follow(Set<String> named) {
        Map<String, String> parents = parents();
        List<String> open = new ArrayList<>(named);
        Set<String> done = new HashSet<>(named);
        while (!open.isEmpty()) {
            String above = open.remove(open.size() - 1);
            for (Map.Entry<String, String> plan : parents.entrySet()) {
                if (above.endsWith("/" + plan.getValue()) && done.add(plan.getKey())) {
                    plans.add(outermost(plan.getKey(), planFolders));
                    open.add(plan.getKey());
                }
            }
        }
    }

    /** What the document of each plan says its parent is, told without reading it as YAML: at worst too many are looked at. */
    private Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        for (PlanFile file : files) {
            if (file.isPlan()) {
                String text = text(file);
                int at = text.startsWith(PARENT) ? 0 : text.indexOf("\n" + PARENT) + 1;
                if (text.startsWith(PARENT, at)) {
                    int end = text.indexOf('\n', at);
                    String line = text.substring(at + PARENT.length(), end < 0 ? text.length() : end);
                    int comment = line.indexOf(" #");
                    String value = (comment < 0 ? line : line.substring(0, comment)).strip();
                    parents.put(file.folder(), value.replace("\"", "").replace("'", ""));
                }
            }
        }
        return parents;
    }

    private static String text(PlanFile file) {
        try {
            return new String(file.bytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return ""; // whoever reads the plan says so
        }
    }

    private List<PlanFile> files() {
        List<PlanFile> kept = new ArrayList<>();
        for (PlanFile file : files) {
            String plan = outermost(file.folder(), planFolders);
            boolean touched = plans.contains(plan)
                    || isBelow(file.folder())
                    || changed.contains(file.folder() + "/" + file.name());
            if (touched || plan.isEmpty()) {
                kept.add(touched || !file.asked() ? file : file.unasked());
            }
        }
        return kept;
    }

    private boolean isBelow(String folder) {
        for (String above : folders) {
            if ((folder + "/").startsWith(above)) {
                return true;
            }
        }
        return false;
    }

    /** The outermost plan that a folder lies in, among some; empty where it lies in none. */
    static String outermost(String folder, Set<String> plans) {
        String outermost = "";
        for (String at = folder; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            outermost = plans.contains(at) ? at : outermost;
        }
        return outermost;
    }
}
