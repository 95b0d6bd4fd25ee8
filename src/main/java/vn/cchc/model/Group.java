package vn.cchc.model;

import java.util.List;
import vn.cchc.source.Origin;

/** Units that a plan speaks of together ("Các phòng thuộc Sở"). Its members name it, it does not list them. */
public record Group(String id, String name, List<String> aliases, Origin origin) {
    public Group {
        aliases = List.copyOf(aliases);
    }
}
