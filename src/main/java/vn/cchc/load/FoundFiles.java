package vn.cchc.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.source.Packed;

/** Files as they are found. There may be a million of them: from some thousands on they are kept packed. */
final class FoundFiles {
    private static final PlanFile.ByPath BY_PATH = new PlanFile.ByPath();

    private List<PlanFile> walked = new ArrayList<>();
    /** What was met beside the folders that were gone through: there is little of it. */
    private final List<PlanFile> met = new ArrayList<>();

    /** A file in a folder that is gone through, in the order of paths. */
    void walked(PlanFile file) {
        walked = with(walked, file);
    }

    void walked(FoundFiles others) {
        for (PlanFile file : others.walked) {
            walked(file);
        }
    }

    void met(PlanFile file) {
        met.add(file);
    }

    /** The same list, or one in its place, with a file more: all are on disk, or none is, as of a revision, and then they stay as they are. */
    static List<PlanFile> with(List<PlanFile> files, PlanFile one) {
        List<PlanFile> more =
                files.size() < Packed.MANY || !one.isOnDisk() ? files : Packed.of(files, new PackedFiles());
        more.add(one);
        return more;
    }

    /** The files by their paths, each once: as one that was asked for, where it was. */
    List<PlanFile> inOrder() {
        if (!ascend(walked)) { // of folders that were not asked for in their order
            met.addAll(walked);
            walked = List.of();
        }
        met.sort(BY_PATH);
        List<PlanFile> files = met.isEmpty() ? walked : merged();
        return files.size() < Packed.MANY ? List.copyOf(files) : Collections.unmodifiableList(files);
    }

    private static boolean ascend(List<PlanFile> files) {
        PlanFile last = null;
        for (PlanFile file : files) {
            if (last != null && BY_PATH.compare(last, file) >= 0) {
                return false;
            }
            last = file;
        }
        return true;
    }

    private List<PlanFile> merged() {
        List<PlanFile> files = new ArrayList<>();
        PlanFile last = null;
        int ofWalked = 0;
        int ofMet = 0;
        while (ofWalked < walked.size() || ofMet < met.size()) {
            boolean isMet = ofWalked == walked.size()
                    || ofMet < met.size() && BY_PATH.compare(met.get(ofMet), walked.get(ofWalked)) < 0;
            PlanFile next = isMet ? met.get(ofMet++) : walked.get(ofWalked++);
            if (last == null || BY_PATH.compare(last, next) != 0) {
                files = last == null ? files : with(files, last);
                last = next;
            } else if (next.asked()) {
                last = next;
            }
        }
        return last == null ? files : with(files, last);
    }
}
