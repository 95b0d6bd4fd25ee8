package vn.cchc.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import vn.cchc.git.Repository;

/**
 * Everything a run takes from outside. Tests give their own.
 *
 * @param today the day in Việt Nam, asked for only where no day is given
 * @param terminal whether standard output is a terminal
 * @param gitSeconds how long git is waited for while it says nothing
 */
public record Env(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> variables,
        Path workingFolder,
        Supplier<LocalDate> today,
        boolean terminal,
        int gitSeconds) {

    /** A world in which git is waited for as long as the largest repositories need. */
    public Env(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> variables,
            Path workingFolder,
            Supplier<LocalDate> today,
            boolean terminal) {
        this(in, out, err, variables, workingFolder, today, terminal, Repository.PATIENCE_SECONDS);
    }

    String variable(String name) {
        return variables.getOrDefault(name, "");
    }
}
