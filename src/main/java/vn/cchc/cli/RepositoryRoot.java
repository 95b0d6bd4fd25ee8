package vn.cchc.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the working folder lies in its git repository, found without running git. */
final class RepositoryRoot {
    private RepositoryRoot() {}

    /** The working folder as a path from the top, {@code office/plans/}; empty at the top and outside of any repository. */
    static String above(Path workingFolder) {
        Path folder = workingFolder.toAbsolutePath().normalize();
        for (Path top = folder; top != null; top = top.getParent()) {
            if (Files.exists(top.resolve(".git"))) {
                String path = top.relativize(folder).toString().replace('\\', '/');
                return path.isEmpty() ? "" : path + "/";
            }
        }
        return "";
    }
}
