package vn.cchc.fuzz;

import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** So many cases of every target as fit into a build; {@link Fuzz} runs more of them by hand ({@code docs/fuzzing.md}). */
class FuzzTest {
    private static final Map<String, Integer> CASES =
            Map.of("plan", 250, "command", 60, "phrase", 400, "record", 2_000, "template", 120, "history", 6);

    @TestFactory
    Stream<DynamicTest> every_target() {
        return Target.ALL.stream()
                .map(target -> DynamicTest.dynamicTest(
                        target.name(),
                        () -> LongStream.range(0, CASES.get(target.name())).forEach(seed -> Fuzz.one(target, seed))));
    }
}
