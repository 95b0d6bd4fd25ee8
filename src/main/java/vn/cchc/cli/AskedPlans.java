package vn.cchc.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.load.PlanFile;

/**
 * The plans that were asked for: those of which any file in their folder or below was. There may be a million files in as many
 * folders, so only the folders of plans are kept as long as documents go by their usual name.
 */
final class AskedPlans {
    private final List<PlanFile> files;
    private final Set<String> documents = new HashSet<>();
    private final Set<String> asked;
    /** All folders, once a plan's document goes by another name. */
    private @Nullable Set<String> all;

    AskedPlans(List<PlanFile> files) {
        this.files = files;
        for (PlanFile file : files) {
            if (file.isPlan()) {
                documents.add(file.folder());
            }
        }
        this.asked = foldersAbove(documents);
    }

    /** @param folder a plan's, as an absolute path with {@code /} */
    boolean contains(String folder) {
        if (documents.contains(folder)) {
            return asked.contains(folder);
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
            String at = file.asked() ? file.folder() : "";
            if (at.equals(last)) {
                continue;
            }
            last = at;
            while (!at.isEmpty() && !above.contains(at)) {
                if (some == null || some.contains(at)) {
                    above.add(at);
                }
                at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
            }
        }
        return above;
    }
}
