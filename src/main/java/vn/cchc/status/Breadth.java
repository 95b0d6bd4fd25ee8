package vn.cchc.status;

import vn.cchc.model.Plan;

/**
 * How much one plan may ask to be counted: parts of tasks on each day, reports for each milestone, duties of each unit. Groups
 * multiply units by all of these, so that a small file could ask for more than any machine holds.
 */
final class Breadth {
    /** A plan of 900,000 tasks with two leads each and four milestones needs 9,000,000. */
    static final int MOST = 10_000_000;

    private final Plan plan;
    private final int most;
    private long counted;

    Breadth(Plan plan) {
        this(plan, MOST);
    }

    Breadth(Plan plan, int most) {
        this.plan = plan;
        this.most = most;
    }

    void add(int more) {
        counted += more;
        if (counted > most) {
            throw new TooBroad(plan.id(), most);
        }
    }
}
