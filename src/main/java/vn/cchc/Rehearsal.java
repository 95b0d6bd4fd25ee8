package vn.cchc;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.cli.Cli;
import vn.cchc.cli.Env;

/**
 * Runs the usual commands once over a plan, in silence, so that the launcher can have the JVM write down which classes they
 * use and start from that archive. Not part of what users call.
 */
public final class Rehearsal {
    /** What starts the program has to be in the archive too. */
    private static final Class<?> START = Main.class;

    private static final List<String[]> RUNS = List.of(
            new String[] {"--help"},
            new String[] {"status", ".", "--as-of", "2022-06-10"},
            new String[] {"status", ".", "--as-of", "2022-06-10", "--format", "json"},
            new String[] {"validate", "."},
            new String[] {"deadline", "Quý I/2022"},
            new String[] {"report", "status", ".", "--as-of", "2022-06-10"});

    private Rehearsal() {}

    /** @param args the folder of a plan */
    public static void main(String[] args) {
        START.getName();
        Path folder = Path.of(args[0]).toAbsolutePath();
        for (String[] run : RUNS) {
            Env env = new Env(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    Map.of(),
                    folder,
                    () -> LocalDate.of(2022, 6, 10),
                    false);
            new Cli(env).run(run);
        }
    }
}
