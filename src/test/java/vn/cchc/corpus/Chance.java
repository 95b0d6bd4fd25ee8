package vn.cchc.corpus;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Chances that come from a seed and nothing else: the same seed gives the same ones on every machine. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** Chances of their own, so that what one unit does leaves the others as they are. */
    Chance split() {
        return new Chance(random.split());
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number of the range, both ends inclusive. */
    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A day of the range, both ends inclusive; the last where the range is empty. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        return days <= 0 ? last : first.plusDays(random.nextLong(days + 1));
    }
}
