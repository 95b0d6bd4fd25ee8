package vn.cchc.corpus;

/** The shapes that many files come in: they weigh on different parts of the program. */
public enum Shape {
    /** One plan, for which every unit reports. */
    ONE_PLAN,
    /** A small plan of its own for every unit, under the one above. */
    MANY_PLANS,
    /** The same with as many tasks as offices write: 30 a plan. */
    NATION
}
