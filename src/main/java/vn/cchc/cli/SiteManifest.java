package vn.cchc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The pages that earlier runs wrote into the folder of a site, each with the sums it may have: two while a run is under way,
 * so that one that was cut off knows its own. The file has the form of {@code sha256sum}.
 */
final class SiteManifest {
    static final String NAME = ".cchc-site";

    private static final int SUM = 64;

    /** Neither a page nor the manifest of a site is as large, in bytes. */
    private static final long MOST_BYTES = 1L << 29;

    private final Map<String, Set<String>> pages = new TreeMap<>();

    /** The manifest in a folder, empty where there is none. */
    static SiteManifest read(Path folder) throws IOException {
        SiteManifest manifest = new SiteManifest();
        Path file = folder.resolve(NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(NAME);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(NAME);
            }
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) { // all of ours is ASCII
                manifest.put(line);
            }
        }
        return manifest;
    }

    /** A line that this program would not have written is passed over: what it names is not removed. */
    private void put(String line) {
        if (line.length() > SUM + 2 && line.startsWith("  ", SUM) && isPage(line.substring(SUM + 2))) {
            add(line.substring(SUM + 2), line.substring(0, SUM));
        }
    }

    private static boolean isPage(String path) {
        boolean plain =
                path.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_/.".indexOf(c) >= 0);
        return plain && !path.startsWith("/") && !path.startsWith(".") && !path.contains("/.") && !path.contains("..");
    }

    void add(String path, String sum) {
        pages.computeIfAbsent(path, any -> new HashSet<>()).add(sum);
    }

    boolean has(String path, String sum) {
        return pages.getOrDefault(path, Set.of()).contains(sum);
    }

    Set<String> paths() {
        return pages.keySet();
    }

    /** This and another as one. */
    SiteManifest with(SiteManifest other) {
        SiteManifest both = new SiteManifest();
        pages.forEach((path, sums) -> sums.forEach(sum -> both.add(path, sum)));
        other.pages.forEach((path, sums) -> sums.forEach(sum -> both.add(path, sum)));
        return both;
    }

    /** What stands in its file. */
    byte[] utf8() {
        StringBuilder text = new StringBuilder();
        pages.forEach((path, sums) -> sums.stream()
                .sorted()
                .forEach(sum -> text.append(sum).append("  ").append(path).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The sum of a page; of what is larger than any page none, for it is not ours. */
    static String sum(Path page) throws IOException {
        return Files.size(page) > MOST_BYTES ? "" : sum(Files.readAllBytes(page));
    }

    static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
