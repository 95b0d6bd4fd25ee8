package vn.cchc.fuzz;

import java.util.Random;

/**
 * Tries targets with one seed after the other. As a program: {@code Fuzz TARGET|all FIRST-SEED MINUTES}; it prints how many
 * cases ran, and of each that failed the seed and what was thrown. A failed seed alone: {@code Fuzz TARGET SEED 0}.
 */
public final class Fuzz {
    private static final int MOST_FAILURES = 20;

    private Fuzz() {}

    /** One case; what it throws names target and seed. */
    static void one(Target target, long seed) {
        try {
            target.run(new Random(seed));
        } catch (Exception | AssertionError | StackOverflowError failed) {
            throw new AssertionError(target.name() + ", seed " + seed + ": " + failed, failed);
        }
    }

    public static void main(String... arguments) {
        long first = Long.parseLong(arguments[1]);
        double minutes = Double.parseDouble(arguments[2]);
        for (Target target : Target.ALL) {
            if (arguments[0].equals("all") || arguments[0].equals(target.name())) {
                long end = System.nanoTime() + (long) (minutes * 60e9);
                long seed = first;
                int failures = 0;
                do {
                    try {
                        one(target, seed);
                    } catch (AssertionError failed) {
                        failures++;
                        failed.printStackTrace(System.out);
                    }
                    seed++;
                } while (System.nanoTime() < end && failures < MOST_FAILURES);
                System.out.println(target.name() + ": " + (seed - first) + " cases, " + failures + " failed");
            }
        }
    }
}
