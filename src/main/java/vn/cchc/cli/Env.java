package vn.cchc.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Everything a run takes from outside. Tests give their own.
 *
 * @param today the day in Việt Nam, asked for only where no day is given
 * @param terminal whether standard output is a terminal
 */
public record Env(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> variables,
        Path workingFolder,
        Supplier<LocalDate> today,
        boolean terminal) {

    String variable(String name) {
        return variables.getOrDefault(name, "");
    }
}
