package vn.cchc.model;

/**
 * How a plan counts.
 *
 * @param dueSoonDays a task is due soon while at most this many days are left, the last day included as 0
 * @param beforeIncludesDay whether "trước ngày D" still allows D itself ({@code beforeMeans: same-day})
 * @param rollsOver whether a last day that is a day off moves to the next working day ({@code rollOver: next-working-day};
 *     Bộ luật Dân sự 2015, Điều 148.5)
 */
public record Settings(int dueSoonDays, boolean beforeIncludesDay, boolean rollsOver) {
    public static final Settings DEFAULT = new Settings(15, false, false);
}
