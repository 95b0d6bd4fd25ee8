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
        Location first = id.isEmpty() ? null : seen.putIfAbsent(id, at);
        if (first != null) {
            sink.at(at, id, first.toString());
        }
    }
}
