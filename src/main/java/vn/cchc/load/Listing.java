package vn.cchc.load;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some files by their paths. There may be a million of them: no path is kept, each is spelt when it is asked for. */
public final class Listing {
    private static final PlanFile.ByPath BY_PATH = new PlanFile.ByPath();

    private final List<PlanFile> files;

    /** @param files in any order; in that of their paths nothing has to be moved */
    public Listing(List<PlanFile> files) {
        this.files = inOrder(files) ? files : sorted(files);
    }

    private static boolean inOrder(List<PlanFile> files) {
        for (int i = 1; i < files.size(); i++) {
            if (BY_PATH.compare(files.get(i - 1), files.get(i)) > 0) {
                return false;
            }
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
        int low = 0;
        int high = files.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = files.get(middle).path().compareTo(path);
            if (order == 0) {
                return Optional.of(files.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** Whether a file of that path was asked for. */
    public boolean isAsked(String path) {
        return find(path).filter(PlanFile::asked).isPresent();
    }

    /** The paths of the files that were asked for, in the order of the files. */
    public static List<String> askedPaths(List<PlanFile> files) {
        List<PlanFile> asked = new ArrayList<>();
        for (PlanFile file : files) {
            if (file.asked()) {
                asked.add(file);
            }
        }
        return new Paths(asked);
    }

    /** The folders of the plans whose documents are among some files, in the order of the files. */
    public static List<Path> planFolders(List<PlanFile> files) {
        List<PlanFile> documents = new ArrayList<>();
        for (PlanFile file : files) {
            if (file.isPlan()) {
                documents.add(file);
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
