package vn.cchc.deadline;

/** What the words before a time make of it. */
enum Mark {
    NONE("day"),
    IN("within"),
    BEFORE("before"),
    BY("by"),
    FROM("from"),
    AFTER("after"),
    /** "chậm nhất trước ngày": both at once. */
    BOTH("both");

    private final String role;

    Mark(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }
}
