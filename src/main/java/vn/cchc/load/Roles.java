package vn.cchc.load;

import java.util.ArrayList;
import java.util.List;

/**
 * What files are for, by their names.
 *
 * @param surroundings what plans stand in
 * @param documents the plans' documents, which rest on what surrounds them
 * @param bodies what belongs to a plan, and rests on its document
 */
record Roles(List<PlanFile> surroundings, List<PlanFile> documents, List<PlanFile> bodies) {
    /** Names of the files that others rest on. */
    static final List<String> USUAL =
            List.of("units.yaml", "calendar.yaml", "waivers.yaml", "cchc.yaml", PlanFile.PLAN);

    /** Up to so many files, and so many bytes, are held at a time beside what they rest on. */
    private static final int FEW = 12;

    private static final long LITTLE = 1 << 20;

    /** @param any whether others may rest on a file of any name */
    static Roles of(List<PlanFile> files, boolean any) {
        Roles roles = new Roles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (PlanFile file : files) {
            boolean holds = any || USUAL.contains(file.name());
            (!holds ? roles.bodies : file.isPlan() ? roles.documents : roles.surroundings).add(file);
        }
        return roles;
    }

    /** The files of plans that may be held at a time beside what they rest on: a few, or none. Of one alone it is not worth a thread. */
    List<PlanFile> aside() {
        List<PlanFile> files = new ArrayList<>(documents);
        files.addAll(bodies);
        long left = files.size() > 1 && files.size() <= FEW ? LITTLE : 0;
        for (PlanFile file : files) {
            left = Math.max(0, left - Math.min(left, file.size()));
        }
        return left == 0 ? List.of() : files;
    }
}
