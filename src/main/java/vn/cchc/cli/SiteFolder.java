package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The folder of a site. New pages are put beside first; only when all of them are there, and nothing stands in their way that
 * this program did not write, are they moved to their places. A page that would not change is left alone.
 */
final class SiteFolder implements AutoCloseable {
    /** Where pages wait; whatever is there was left by a run that was cut off. */
    private static final String BESIDE = ".cchc-site.new";

    /** What was done. */
    record Done(int pages, int changed, int removed) {}

    private final Path folder;
    private final Path beside;
    private final PathLock lock;
    private final boolean madeHere;
    private final SiteManifest before;
    private SiteManifest now = new SiteManifest();
    private final List<String> staged = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final List<String> blocked = new ArrayList<>();

    SiteFolder(Path folder, String shown) throws Failure, IOException {
        this.madeHere = !Files.isDirectory(folder);
        Files.createDirectories(folder);
        this.folder = folder.toRealPath();
        this.lock = PathLock.of(this.folder, shown);
        this.beside = this.folder.resolve(BESIDE);
        this.before = SiteManifest.read(this.folder);
        begin();
    }

    /** Forgets every page that waits. */
    void begin() throws IOException {
        Unfinished.remove(beside);
        Unfinished.folderAt(beside);
        now = new SiteManifest();
        staged.clear();
        foreign.clear();
        blocked.clear();
    }

    /** Puts a page beside, unless it is there already as it should be. */
    void page(String path, byte[] utf8) throws IOException {
        String sum = SiteManifest.sum(utf8);
        now.add(path, sum);
        if (isBlocked(path)) {
            blocked.add(path);
            return;
        }
        Path place = folder.resolve(path);
        if (Files.exists(place)) {
            String there = SiteManifest.sum(place);
            if (there.equals(sum)) {
                return;
            }
            if (!before.has(path, there)) {
                foreign.add(path);
            }
        }
        Path waiting = beside.resolve(path);
        Unfinished.within(Objects.requireNonNull(waiting.getParent()));
        Output.replace(waiting, utf8);
        staged.add(path);
    }

    /** Whether a link, or something that is no folder or no file, stands where a folder or the page would. */
    private boolean isBlocked(String path) {
        Path at = folder;
        String[] names = path.split("/");
        for (int i = 0; i < names.length; i++) {
            at = at.resolve(names[i]);
            boolean right = i + 1 < names.length
                    ? Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)
                    : Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS);
            if (!right && Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }

    /** What stands in the way and is never overwritten. */
    List<String> blocked() {
        return blocked;
    }

    /** What would be overwritten or removed though this program did not leave it as it is. */
    List<String> foreign() throws IOException {
        List<String> all = new ArrayList<>(foreign);
        for (String path : gone()) {
            if (!isOurs(path)) {
                all.add(path);
            }
        }
        return all;
    }

    /** The pages of earlier runs that are there and no longer wanted. */
    private List<String> gone() {
        List<String> gone = new ArrayList<>();
        for (String path : before.paths()) {
            if (!now.paths().contains(path) && Files.isRegularFile(folder.resolve(path)) && !isBlocked(path)) {
                gone.add(path);
            }
        }
        return gone;
    }

    private boolean isOurs(String path) throws IOException {
        return before.has(path, SiteManifest.sum(folder.resolve(path)));
    }

    /** Moves every page to its place and removes those of earlier runs that are no longer wanted, if nobody changed them. */
    Done finish() throws IOException {
        List<String> gone = gone();
        byte[] manifest = now.utf8();
        boolean same = staged.isEmpty() && gone.isEmpty() && Arrays.equals(before.utf8(), manifest);
        if (!same) {
            Output.replace(folder.resolve(SiteManifest.NAME), before.with(now).utf8());
        }
        for (String path : staged) {
            Path place = folder.resolve(path);
            Files.createDirectories(place.getParent());
            Output.move(beside.resolve(path), place);
        }
        int removed = 0;
        for (String path : gone) {
            if (isOurs(path)) {
                Files.delete(folder.resolve(path));
                removeEmpty(Objects.requireNonNull(folder.resolve(path).getParent()));
                removed++;
            }
        }
        if (!same) {
            Output.replace(folder.resolve(SiteManifest.NAME), manifest);
        }
        return new Done(now.paths().size(), staged.size(), removed);
    }

    private void removeEmpty(Path from) throws IOException {
        for (Path at = from; at != null && !at.equals(folder) && isEmpty(at); at = at.getParent()) {
            Files.delete(at);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Leaves nothing beside; a folder that was made for nothing goes too. */
    @Override
    public void close() throws IOException {
        try (lock) {
            Unfinished.remove(beside);
            if (madeHere && isEmpty(folder)) {
                Files.delete(folder);
            }
        }
    }
}
