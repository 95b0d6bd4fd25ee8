package vn.cchc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.deadline.Reading;
import vn.cchc.source.Origin;

/** A row of the registry (nhiệm vụ): what is to be produced, who leads, who supports, and until when. */
public record Task(
        String id,
        String area,
        String title,
        List<Product> products,
        List<UnitRef> leads,
        List<UnitRef> supports,
        Reading deadline,
        Optional<Settled> settled,
        Origin origin) {

    /** The deadline that a later document set, and that document. */
    public record Settled(Reading deadline, String by, Origin origin) {}

    public Task {
        products = List.copyOf(products);
        leads = List.copyOf(leads);
        supports = List.copyOf(supports);
    }

    /** The title line by line, without the bullets of a title that has several. */
    public List<String> titleLines() {
        List<String> lines = new ArrayList<>();
        for (String line : title.split("\n")) {
            lines.add(line.startsWith("- ") ? line.substring(2) : line);
        }
        return lines;
    }

    /** The title as one line. */
    public String label() {
        return String.join(" ", titleLines());
    }

    /** The reading that counts: the settled one where there is one. */
    public Reading effective() {
        return settled.isPresent() ? settled.get().deadline() : deadline;
    }
}
