package vn.cchc.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.model.Evidence;

/** Finds in a list of names, such as git keeps of a commit, the files that {@link FolderFiles} would find in the folder. */
public final class RevisionFiles {
    private static final List<String> CONTEXT = List.of("units.yaml", "calendar.yaml", "waivers.yaml", "cchc.yaml");

    /** Opens a file of the revision by its path below the top. */
    public interface Opener {
        byte[] bytes(String path) throws java.io.IOException;
    }

    private final Path workingFolder;
    private final Path top;
    private final Set<String> all;
    private final Opener opener;
    private final Map<String, PlanFile> found = new TreeMap<>();

    private RevisionFiles(Path workingFolder, Path top, Set<String> all, Opener opener) {
        this.workingFolder = workingFolder;
        this.top = top;
        this.all = all;
        this.opener = opener;
    }

    /**
     * The files at or below some paths and those they rest on, in the order of their paths.
     *
     * @param top the top folder of the repository, which paths in it begin from
     * @param all the paths of every regular file of the revision
     * @param asked paths below the top, without a slash at the end; the empty one is the top
     */
    public static List<PlanFile> select(
            Path workingFolder, Path top, Set<String> all, List<String> asked, Opener opener) {
        RevisionFiles files = new RevisionFiles(workingFolder, top, all, opener);
        for (String path : asked) {
            files.add(path);
        }
        return List.copyOf(files.found.values());
    }

    private void add(String asked) {
        boolean file = all.contains(asked);
        String folder = file ? above(asked) : asked;
        if (file) {
            put(asked, true);
        } else {
            below(folder, true);
        }
        for (String at = folder; ; at = above(at)) {
            if (all.contains(join(at, PlanFile.PLAN))) {
                below(at, false);
                break;
            }
            if (at.isEmpty()) {
                break;
            }
        }
        for (String name : CONTEXT) {
            for (String at = folder; ; at = above(at)) {
                if (all.contains(join(at, name))) {
                    put(join(at, name), false);
                    break;
                }
                if (at.isEmpty()) {
                    break;
                }
            }
        }
    }

    private void below(String folder, boolean asked) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        for (String path : all) {
            boolean yaml = path.endsWith(".yaml") || path.endsWith(".yml");
            if (yaml && path.startsWith(prefix) && !isHidden(path.substring(prefix.length()))) {
                put(path, asked);
            }
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    private void put(String path, boolean asked) {
        PlanFile before = found.get(path);
        if (before == null || asked && !before.asked()) {
            Path file = top.resolve(path);
            found.put(
                    path,
                    new PlanFile(
                            slashes(workingFolder.relativize(file)),
                            slashes(Objects.requireNonNull(file.getParent())),
                            asked,
                            () -> opener.bytes(path),
                            name -> beside(path, name)));
        }
    }

    private Evidence.Found beside(String path, String name) {
        String folder = above(path);
        Path root = Path.of("/").resolve(folder);
        Path other = root.resolve(name).normalize();
        if (!other.startsWith(root)) {
            return Evidence.Found.OUTSIDE;
        }
        return all.contains(slashes(Path.of("/").relativize(other))) ? Evidence.Found.PRESENT : Evidence.Found.MISSING;
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private static String slashes(Path path) {
        return path.toString().replace(java.io.File.separatorChar, '/');
    }
}
