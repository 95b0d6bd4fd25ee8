package vn.cchc.load;

import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.YamlNode;

/** A file whose header was understood and whose body waits for the plan it belongs to. */
record Opened(PlanFile file, Kind kind, Fields fields) {
    /** Whether other files rest on it: it is read before them. */
    boolean holdsOthers() {
        return kind.surrounds() || kind == Kind.PLAN;
    }

    /** Reports, at its kind, that a folder has one of that kind already. */
    void repeats(String folder, Findings findings) {
        if (!folder.isEmpty()) {
            Location at = fields.node("kind").map(YamlNode::at).orElse(Location.startOf(file.path()));
            findings.error("kind-repeated", at, kind.word(), folder.substring(folder.lastIndexOf('/') + 1));
        }
    }
}
