package vn.cchc;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import vn.cchc.cli.Cli;
import vn.cchc.cli.Env;

/** Hands the world to the command line and its answer back. */
@NullMarked
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code = new Cli(environment()).run(args);
        if (code != 0) {
            System.exit(code); // only then: JDK 21 and later look for a logger first
        }
    }

    /** The world as this process finds it. */
    static Env environment() {
        return new Env(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                new Today(),
                isTerminal());
    }

    /** Asked for only where no day is given: the zones of the world take long to load. */
    private static final class Today implements Supplier<LocalDate> {
        @Override
        public LocalDate get() {
            return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        }
    }

    /** The launcher says whether standard output is a terminal; without it, a console on both ends is the nearest sign. */
    private static boolean isTerminal() {
        String told = System.getenv("CCHC_TERMINAL");
        return told == null ? consoleIsTerminal() : told.equals("1");
    }

    /** From Java 22 on there is a console even where nobody sits before it, and it says so. */
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
