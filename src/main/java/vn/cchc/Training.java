package vn.cchc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import vn.cchc.cli.Cli;
import vn.cchc.cli.Env;

/**
 * Runs the usual commands once and throws away what they say, so that the launcher can keep the classes they need in an
 * archive. Arguments: the project's folder, and {@code few} for an archive of which each start makes all ready, used or not (JDK
 * 25). Nothing stays written.
 */
@NullMarked
public final class Training {
    private Training() {}

    public static void main(String[] args) {
        Main.environment();
        String plan = "plans/so-gddt-ha-noi/2022";
        run(args[0], "status", plan, "--as-of", "2022-06-10");
        run(args[0], "validate", plan);
        run(args[0], "report", "status", plan, "--as-of", "2022-06-10");
        run(args[0], "--version");
        if (args.length == 1) {
            run(args[0], "status", plan, "--as-of", "2022-06-10", "--format", "json");
            for (String as : List.of("text", "json")) {
                run(args[0], "validate", "plans", "--format", as);
                run(args[0], "rollup", "plans", "--as-of", "2022-06-10", "--format", as);
            }
            run(args[0], "report", "plan", plan, "--format=markdown");
            run(args[0], "--help");
            String reported = "plans/vi-du/2022";
            run(args[0], "status", reported, "--as-of", "2022-06-10");
            write(args[0], reported);
        }
        System.exit(failed ? 1 : 0);
    }

    /** Writes a document and takes it away again, where files may be written at all. */
    private static void write(String folder, String plan) {
        Path page;
        try {
            page = Files.createTempFile("cchc-training", ".html");
        } catch (IOException nowhere) {
            return;
        }
        run(folder, "report", "status", plan, "--as-of", "2022-06-10", "--output", page.toString());
        page.toFile().delete();
    }

    private static boolean failed;

    private static void run(String folder, String... arguments) {
        Env env = new Env(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(),
                Path.of(folder).toAbsolutePath(),
                () -> LocalDate.of(2022, 6, 10),
                false);
        failed |= new Cli(env).run(arguments) != 0;
    }
}
