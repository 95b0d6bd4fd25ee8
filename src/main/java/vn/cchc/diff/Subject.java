package vn.cchc.diff;

import vn.cchc.source.Location;

/**
 * The thing that changed.
 *
 * @param plan the id of its plan; the folder of the register for units and calendars
 * @param id what it goes by within its plan; of what stands in a report, {@code q1/van-phong/5}
 * @param label its own words, for people
 * @param at where it stands: in the newer state, or in the older one where it is gone
 */
public record Subject(Sort sort, String plan, String id, String label, Location at) {

    /** How waivers and the machine formats name it: {@code task 5}. */
    public String object() {
        return id.isEmpty() ? sort.word() : sort.word() + " " + id;
    }
}
