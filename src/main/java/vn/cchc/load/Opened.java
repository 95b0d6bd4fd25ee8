package vn.cchc.load;

import java.util.Optional;
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
            Optional<YamlNode> word = fields.node("kind");
            Location at = word.isPresent() ? word.get().at() : Location.startOf(file.path());
            findings.error("kind-repeated", at, kind.word(), folder.substring(folder.lastIndexOf('/') + 1));
        }
    }
}
