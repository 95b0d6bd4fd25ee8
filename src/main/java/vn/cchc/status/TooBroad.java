package vn.cchc.status;

/** A plan whose groups ask for more than is counted. It is no mistake of one place, and nothing of the plan can be told. */
public final class TooBroad extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int most;

    TooBroad(String plan, int most) {
        super(plan, null, false, false);
        this.most = most;
    }

    /** The id of the plan. */
    public String plan() {
        return String.valueOf(getMessage());
    }

    /** How much is counted for one plan. */
    public int most() {
        return most;
    }
}
