package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the machine that tests run. One that is missing skips the test with a warning, and fails it in CI. */
public final class Tool {
    private Tool() {}

    public static void need(String program) {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!there) {
            System.err.println("WARNING: no " + program + " on this machine; what needs it is not tested");
        }
        assertThat(there || System.getenv("CI") == null)
                .as("%s is there, or this is not CI", program)
                .isTrue();
        assumeTrue(there);
    }

    /** What a program prints on both streams. */
    public static String run(Path folder, Map<String, String> variables, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
        builder.environment().putAll(variables);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path out = Files.createTempFile("cchc-tool", ".txt");
        Process process = builder.redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        String said = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
        Files.delete(out);
        assertThat(ended).as("%s: %s", List.of(command), said).isTrue();
        return said;
    }
}
