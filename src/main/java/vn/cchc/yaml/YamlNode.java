package vn.cchc.yaml;

import java.util.List;
import vn.cchc.source.Location;

/** A piece of a YAML file with its place. All scalars are text; what a text means is for the reader of the record. */
public sealed interface YamlNode {
    Location at();

    /** A scalar. {@code empty} where nothing at all was written: {@code key:}. */
    record Scalar(String text, boolean empty, Location at) implements YamlNode {}

    /** Something that may not stand in a plan (an alias); it was reported where it was read and says nothing more. */
    record Refused(Location at) implements YamlNode {}

    /** @param close where it ends: behind its bracket, or for one in block style where the next thing begins */
    record Sequence(List<YamlNode> items, Location at, Location close) implements YamlNode {}

    /** @param close as for a sequence */
    record Mapping(List<Entry> entries, Location at, Location close) implements YamlNode {}

    /** One {@code key: value}; {@code at} is the place of the key. */
    record Entry(String key, Location at, YamlNode value) {}
}
