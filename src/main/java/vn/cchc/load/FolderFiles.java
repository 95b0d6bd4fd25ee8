package vn.cchc.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a command is asked to read, and those they refer to: the register of units and the calendar in a
 * folder above, and for a single file the rest of its plan. Hidden folders, symbolic links and what is no regular file are
 * passed over.
 */
public final class FolderFiles {
    /** Folders may lie this deep below a path that is asked for. */
    public static final int MAX_DEPTH = 32;

    /** From so many things in a folder on they are looked into by several threads. */
    private static final int MANY = 32;

    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    /** Whether a regular file is at an absolute path. */
    public static final Predicate<String> IS_FILE = new IsFile();

    private static final List<String> CONTEXT = List.of("units.yaml", "calendar.yaml", "waivers.yaml", "cchc.yaml");

    private final Path workingFolder;
    private final FoundFiles files = new FoundFiles();
    /** Each name once; several threads meet the same ones. */
    private final Map<String, String> names;
    /** Whether folders may be handed to other threads. */
    private final boolean whole;

    private final List<String> missing = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private FolderFiles(Path workingFolder, Map<String, String> names, boolean whole) {
        this.workingFolder = workingFolder;
        this.names = names;
        this.whole = whole;
    }

    /**
     * @param files there may be a million: they are not copied
     * @param missing paths that do not exist
     * @param unreadable folders and files that cannot be opened
     */
    public record Selection(List<PlanFile> files, List<String> missing, List<String> unreadable) {
        public Selection {
            missing = List.copyOf(missing);
            unreadable = List.copyOf(unreadable);
        }
    }

    /** The files below some paths, in the order of their paths. */
    public static Selection select(Path workingFolder, List<String> paths) {
        FolderFiles found =
                new FolderFiles(workingFolder.toAbsolutePath().normalize(), new ConcurrentHashMap<>(), true);
        for (String path : paths) {
            found.add(path);
        }
        return new Selection(found.files.inOrder(), found.missing, found.unreadable);
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
            walk(path, true);
            Path plan = planFolder(path);
            if (plan != null && !plan.equals(path)) {
                walk(plan, false);
            }
            context(path);
        } else if (Files.isRegularFile(path)) {
            put(path, true);
            Path folder = Objects.requireNonNull(path.getParent());
            Path plan = planFolder(folder);
            if (plan != null) {
                walk(plan, false);
            }
            context(folder);
        } else {
            missing.add(written);
        }
    }

    private void walk(Path folder, boolean asked) {
        walk(new DiskFolder(new DiskFolder.Top(slashes(folder), display(folder))), folder, 0, asked);
    }

    private void walk(DiskFolder here, Path folder, int depth, boolean asked) {
        if (depth > MAX_DEPTH) {
            unreadable.add(display(folder));
            return;
        }
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                Entry entry = entry(path);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException denied) {
            unreadable.add(display(folder));
            return;
        }
        Collections.sort(entries);
        if (whole && entries.size() >= MANY) {
            InOrder.each(entries.iterator(), THREADS, entry -> apart(here, entry, depth, asked), this::take);
        } else {
            for (Entry entry : entries) {
                add(here, entry, depth, asked);
            }
        }
    }

    private void add(DiskFolder here, Entry entry, int depth, boolean asked) {
        if (entry.folder() != null) {
            String name = entry.folder().getFileName().toString();
            walk(here.below(known(name)), entry.folder(), depth + 1, asked);
        } else {
            files.walked(new PlanFile(here, entry.name(), asked));
        }
    }

    /** What is in a folder of many, looked for by another thread. */
    private FolderFiles apart(DiskFolder here, Entry entry, int depth, boolean asked) {
        FolderFiles some = new FolderFiles(workingFolder, names, false);
        some.add(here, entry, depth, asked);
        return some;
    }

    private boolean take(FolderFiles some) {
        files.walked(some.files);
        unreadable.addAll(some.unreadable);
        return true;
    }

    /**
     * Something in a folder.
     *
     * @param name of a folder with {@code /} at its end: so the order of names is that of the paths below
     * @param folder null for a file
     */
    private record Entry(String name, @Nullable Path folder) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return name.compareTo(other.name);
        }
    }

    /** A folder or a plan's file; null for anything else. */
    private @Nullable Entry entry(Path path) {
        String name = path.getFileName().toString();
        if (name.startsWith(".")) {
            return null;
        }
        try {
            BasicFileAttributes kind = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (kind.isDirectory()) {
                return new Entry(name + "/", path);
            }
            boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
            return yaml && kind.isRegularFile() ? new Entry(known(name), null) : null;
        } catch (IOException vanished) {
            unreadable.add(display(path));
            return null;
        }
    }

    private String known(String name) {
        return DiskFolder.once(name, names);
    }

    /** The nearest folder at or above this one that holds a plan. */
    private static @Nullable Path planFolder(Path from) {
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
        Path folder = Objects.requireNonNull(file.getParent());
        DiskFolder.Top top = new DiskFolder.Top(slashes(folder), display(folder));
        files.met(new PlanFile(new DiskFolder(top), file.getFileName().toString(), asked));
    }

    private String display(Path file) {
        return slashes(workingFolder.relativize(file));
    }

    private static String slashes(Path path) {
        String written = path.toString();
        return java.io.File.separatorChar == '/' ? written : written.replace(java.io.File.separatorChar, '/');
    }
}
