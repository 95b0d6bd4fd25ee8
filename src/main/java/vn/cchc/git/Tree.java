package vn.cchc.git;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The regular files of one commit; links and submodules are none.
 *
 * @param blobs the name of each file's content by its path below the top of the repository
 */
public record Tree(String commit, NavigableMap<String, String> blobs) {
    public Tree {
        blobs = Collections.unmodifiableNavigableMap(new TreeMap<>(blobs));
    }

    /** The files at or below a path; all of them below the empty one. */
    public Map<String, String> below(String path) {
        if (path.isEmpty()) {
            return blobs;
        }
        return blobs.containsKey(path)
                ? Map.of(path, blobs.get(path))
                : blobs.subMap(path + "/", true, path + "0", false); // '0' follows '/'
    }

    public boolean has(String path) {
        return blobs.containsKey(path);
    }
}
