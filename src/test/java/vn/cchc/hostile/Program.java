package vn.cchc.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as a shell starts it. */
final class Program {
    record Run(int exitCode, String out, String err) {}

    private final Path scratch;

    Program(Path scratch) {
        this.scratch = scratch;
    }

    /** The words that start it, for a shell. */
    static String command() {
        return "'" + Paths.get(System.getProperty("java.home"), "bin", "java")
                + "' -Xshare:auto -XX:TieredStopAtLevel=1"
                + " -XX:+UseSerialGC -XX:-UsePerfData -Xmx256m -cp '" + System.getProperty("java.class.path")
                + "' vn.cchc.Main ";
    }

    /** Runs a line of bash in a folder; {@code cchc} in it is the program. */
    Run shell(Path folder, String line) throws IOException, InterruptedException {
        return shell(folder, Map.of(), line);
    }

    Run shell(Path folder, Map<String, String> variables, String line) throws IOException, InterruptedException {
        Path out = Files.createTempFile(scratch, "out", "");
        Path err = Files.createTempFile(scratch, "err", "");
        Process process = start(folder, variables, line, out, err);
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("does not end: " + line);
        }
        return new Run(process.exitValue(), read(out), read(err));
    }

    Process start(Path folder, String line) throws IOException {
        return start(folder, Map.of(), line);
    }

    Process start(Path folder, Map<String, String> variables, String line) throws IOException {
        return start(
                folder,
                variables,
                line,
                Files.createTempFile(scratch, "out", ""),
                Files.createTempFile(scratch, "err", ""));
    }

    private static Process start(Path folder, Map<String, String> variables, String line, Path out, Path err)
            throws IOException {
        List<String> words = new ArrayList<>(List.of("bash", "-c", line.replace("cchc ", command())));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CCHC_") || name.equals("LANG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(variables);
        return builder.redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
