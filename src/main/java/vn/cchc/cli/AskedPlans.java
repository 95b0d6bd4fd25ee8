package vn.cchc.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.model.Plan;

/**
 * The plans that were asked for: those of which any file in their folder or below was. There may be a million files in as many
 * folders, so nothing is kept where all plans were asked for, and only the folders of plans as long as documents go by their usual name.
 */
final class AskedPlans {
    private final List<PlanFile> files;
    private final Set<String> documents = new HashSet<>();
    private final Set<String> asked;
    private final boolean allOfThem;
    /** All folders, once a plan's document goes by another name. */
    private volatile @Nullable Set<String> all;

    AskedPlans(List<PlanFile> files) {
        this.files = files;
        this.allOfThem = Ignores.allAsked(files);
        if (!allOfThem) {
            for (PlanFile file : files) {
                if (file.isPlan()) {
                    documents.add(file.folder());
                }
            }
        }
        this.asked = allOfThem ? Set.of() : foldersAbove(documents);
    }

    /** Those of what was loaded that were asked for. */
    static List<Plan> of(Loaded loaded) {
        AskedPlans asked = new AskedPlans(loaded.files());
        List<Plan> plans = new ArrayList<>();
        for (Plan plan : loaded.workspace().plans()) {
            if (asked.contains(plan.folder())) {
                plans.add(plan);
            }
        }
        return plans;
    }

    /** @param folder a plan's, as an absolute path with {@code /} */
    boolean contains(String folder) {
        if (allOfThem || documents.contains(folder)) {
            return allOfThem || asked.contains(folder);
        }
        Set<String> every = all;
        if (every == null) {
            every = foldersAbove(null);
            all = every;
        }
        return every.contains(folder);
    }

    /** The folders at or above the files that were asked for, among some; among all where those are null. */
    private Set<String> foldersAbove(@Nullable Set<String> some) {
        Set<String> above = new HashSet<>();
        String last = "";
        for (PlanFile file : files) {
            if (!file.asked() || file.folder().equals(last)) {
                continue;
            }
            String at = file.folder();
            while (!at.isEmpty() && !isAbove(at, last)) {
                if (some == null || some.contains(at)) {
                    above.add(at);
                }
                at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
            }
            last = file.folder();
        }
        return above;
    }

    /** Whether a folder is another one, or one of those that it lies in. */
    private static boolean isAbove(String folder, String other) {
        return other.startsWith(folder) && (other.length() == folder.length() || other.charAt(folder.length()) == '/');
    }
}
