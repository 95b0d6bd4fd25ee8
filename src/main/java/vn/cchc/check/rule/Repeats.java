package vn.cchc.check.rule;

import java.util.HashMap;
import java.util.Map;
import vn.cchc.check.Sink;
import vn.cchc.source.Location;

/** Remembers ids as they come and reports one that came before, with the line where it did. */
final class Repeats {
    private final Map<String, Location> seen = new HashMap<>();
    private final Sink sink;

    Repeats(Sink sink) {
        this.sink = sink;
    }

    void add(String id, Location at) {
        add(id, id, at);
    }

    /** @param key what must not come twice, where that is more than the id it is called by */
    void add(String key, String id, Location at) {
        Location first = id.isEmpty() ? null : seen.putIfAbsent(key, at);
        if (first != null) {
            sink.at(at, id, first.toString());
        }
    }
}
