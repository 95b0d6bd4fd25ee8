package vn.cchc.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the files that a command is asked to read, and those they refer to: the register of units and the calendar in a
 * folder above, and for a single file the rest of its plan. Hidden folders, symbolic links and what is no regular file are
 * passed over.
 */
public final class FolderFiles {
    /** Folders may lie this deep below a path that is asked for. */
    public static final int MAX_DEPTH = 32;

    /** Whether a regular file is at an absolute path. */
    public static final Predicate<String> IS_FILE = new IsFile();

    private static final List<String> CONTEXT = List.of("units.yaml", "calendar.yaml", "waivers.yaml", "cchc.yaml");

    /**
     * A folder and how it is written, worked out once for all its files.
     *
     * @param shown what stands before the names of its files: relative to the working folder
     */
    private record Place(Path folder, String absolute, String shown) {
        Place(Path folder, Path relative) {
            this(folder, slashes(folder), slashes(relative).isEmpty() ? "" : slashes(relative) + "/");
        }
    }

    private final Path workingFolder;
    private final Map<String, PlanFile> files = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private FolderFiles(Path workingFolder) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
    }

    /**
     * @param missing paths that do not exist
     * @param unreadable folders and files that cannot be opened
     */
    public record Selection(List<PlanFile> files, List<String> missing, List<String> unreadable) {
        public Selection {
            files = List.copyOf(files);
            missing = List.copyOf(missing);
            unreadable = List.copyOf(unreadable);
        }
    }

    /** The files below some paths, in the order of their paths. */
    public static Selection select(Path workingFolder, List<String> paths) {
        FolderFiles found = new FolderFiles(workingFolder);
        for (String path : paths) {
            found.add(path);
        }
        return new Selection(new ArrayList<>(found.files.values()), found.missing, found.unreadable);
    }

    private static final class IsFile implements Predicate<String> {
        @Override
        public boolean test(String path) {
            try {
                return Files.isRegularFile(Path.of(path));
            } catch (InvalidPathException notAName) {
                return false;
            }
        }
    }

    private void add(String written) {
        Path path = workingFolder.resolve(written).normalize();
        if (Files.isDirectory(path)) {
            walk(path, 0, true);
            Path plan = planFolder(path);
            if (plan != null && !plan.equals(path)) {
                walk(plan, 0, false);
            }
            context(path);
        } else if (Files.isRegularFile(path)) {
            put(path, true);
            Path plan = planFolder(path.getParent());
            if (plan != null) {
                walk(plan, 0, false);
            }
            context(path.getParent());
        } else {
            missing.add(written);
        }
    }

    private void walk(Path folder, int depth, boolean asked) {
        if (depth > MAX_DEPTH) {
            unreadable.add(display(folder));
            return;
        }
        Place here = new Place(folder, workingFolder.relativize(folder));
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                entries.add(entry);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException denied) {
            unreadable.add(display(folder));
            return;
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            try {
                BasicFileAttributes kind =
                        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (kind.isDirectory()) {
                    walk(entry, depth + 1, asked);
                } else if (kind.isRegularFile() && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
                    put(here, name, asked);
                }
            } catch (IOException vanished) {
                unreadable.add(display(entry));
            }
        }
    }

    /** The nearest folder at or above this one that holds a plan. */
    private static Path planFolder(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("plan.yaml"), LinkOption.NOFOLLOW_LINKS)) {
                return folder;
            }
            if (top(folder)) {
                return null;
            }
        }
        return null;
    }

    private void context(Path from) {
        for (String name : CONTEXT) {
            for (Path folder = from; folder != null; folder = top(folder) ? null : folder.getParent()) {
                Path file = folder.resolve(name);
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    put(file, false);
                    break;
                }
            }
        }
    }

    private static boolean top(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }

    private void put(Path file, boolean asked) {
        Path folder = file.getParent();
        put(
                new Place(folder, workingFolder.relativize(folder)),
                file.getFileName().toString(),
                asked);
    }

    private void put(Place in, String name, boolean asked) {
        String path = in.shown() + name;
        PlanFile before = files.get(path);
        if (before == null || asked && !before.asked()) {
            DiskFile file = new DiskFile(in.folder(), name);
            files.put(path, new PlanFile(path, in.absolute(), asked, file, file));
        }
    }

    private String display(Path file) {
        return slashes(workingFolder.relativize(file));
    }

    private static String slashes(Path path) {
        String written = path.toString();
        return java.io.File.separatorChar == '/' ? written : written.replace(java.io.File.separatorChar, '/');
    }
}
