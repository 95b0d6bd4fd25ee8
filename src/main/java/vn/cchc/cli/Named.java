package vn.cchc.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Area;
import vn.cchc.model.Plan;
import vn.cchc.source.Suggestions;

/** What options name of the plans that were asked for: a unit, an area. */
final class Named {
    private Named() {}

    /** The id of the unit an option names, by id, name or alias, in any of the plans. */
    static Optional<String> unit(Optional<String> written, List<Plan> plans) throws Failure {
        if (written.isEmpty()) {
            return written;
        }
        List<String> names = new ArrayList<>();
        for (Plan plan : plans) {
            Optional<String> id = plan.units().find(written.get());
            if (id.isPresent()) {
                return id;
            }
            names.addAll(plan.units().allNames());
        }
        throw Failure.usage("unit-unknown", written.get(), Suggestions.nearest(written.get(), names));
    }

    static Optional<String> area(Optional<String> written, List<Plan> plans) throws Failure {
        if (written.isEmpty()) {
            return written;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Plan plan : plans) {
            for (Area area : plan.document().areas()) {
                ids.add(area.id());
            }
        }
        if (!ids.contains(written.get())) {
            throw Failure.usage("area-unknown", written.get(), List.copyOf(ids));
        }
        return written;
    }
}
