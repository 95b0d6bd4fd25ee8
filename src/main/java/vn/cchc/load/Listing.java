package vn.cchc.load;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Packed;

/** Some files by their paths. There may be a million of them: no path is kept, each is spelt when it is asked for. */
public final class Listing {
    private static final PlanFile.ByPath BY_PATH = new PlanFile.ByPath();

    private final List<PlanFile> files;

    /** @param files in any order; in that of their paths nothing has to be moved */
    public Listing(List<PlanFile> files) {
        this.files = inOrder(files) ? files : sorted(files);
    }

    private static boolean inOrder(List<PlanFile> files) {
        PlanFile last = null;
        for (PlanFile file : files) {
            if (last != null && BY_PATH.compare(last, file) > 0) {
                return false;
            }
            last = file;
        }
        return true;
    }

    private static List<PlanFile> sorted(List<PlanFile> files) {
        List<PlanFile> sorted = new ArrayList<>(files);
        sorted.sort(BY_PATH);
        return sorted;
    }

    /** The file of a path. */
    public Optional<PlanFile> find(String path) {
        int block = last(path, 0, files.size(), Packed.BLOCK);
        int at = block < 0 ? block : last(path, block, Math.min(block + Packed.BLOCK, files.size()), 1);
        return at >= 0 && files.get(at).path().equals(path) ? Optional.of(files.get(at)) : Optional.empty();
    }

    /** The last of the files from one on, each so many after the other, that stands no later than a path; less than 0 where all do. */
    private int last(String path, int from, int to, int step) {
        int low = 0;
        int high = (to - from - 1) / step;
        while (low <= high && from < to) {
            int middle = (low + high) >>> 1;
            boolean later = files.get(from + middle * step).path().compareTo(path) > 0;
            low = later ? low : middle + 1;
            high = later ? middle - 1 : high;
        }
        return from + high * step;
    }

    /** Whether a file of that path was asked for. */
    public boolean isAsked(String path) {
        return find(path).filter(PlanFile::asked).isPresent();
    }

    /** The paths of the files that were asked for, in the order of the files. */
    public static List<String> askedPaths(List<PlanFile> files) {
        if (allAsked(files)) {
            return new Paths(files);
        }
        List<PlanFile> asked = new ArrayList<>();
        for (PlanFile file : files) {
            if (file.asked()) {
                asked = FoundFiles.with(asked, file);
            }
        }
        return new Paths(asked);
    }

    private static boolean allAsked(List<PlanFile> files) {
        for (PlanFile file : files) {
            if (!file.asked()) {
                return false;
            }
        }
        return true;
    }

    /** The folders of the plans whose documents are among some files, in the order of the files. */
    public static List<Path> planFolders(List<PlanFile> files) {
        List<PlanFile> documents = new ArrayList<>();
        for (PlanFile file : files) {
            if (file.isPlan()) {
                documents = FoundFiles.with(documents, file);
            }
        }
        return new Folders(documents);
    }

    private static final class Folders extends AbstractList<Path> {
        private final List<PlanFile> documents;

        Folders(List<PlanFile> documents) {
            this.documents = documents;
        }

        @Override
        public Path get(int index) {
            return Path.of(documents.get(index).folder());
        }

        @Override
        public int size() {
            return documents.size();
        }
    }

    private static final class Paths extends AbstractList<String> {
        private final List<PlanFile> files;

        Paths(List<PlanFile> files) {
            this.files = files;
        }

        @Override
        public String get(int index) {
            return files.get(index).path();
        }

        @Override
        public int size() {
            return files.size();
        }
    }
}
