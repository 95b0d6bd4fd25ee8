package vn.cchc.model;

/**
 * How a plan counts.
 *
 * @param dueSoonDays a task is due soon while at most this many days are left, the last day included as 0
 * @param beforeIncludesDay whether "trước ngày D" still allows D itself ({@code beforeMeans: same-day})
 */
public record Settings(int dueSoonDays, boolean beforeIncludesDay) {
    public static final Settings DEFAULT = new Settings(15, false);
}
