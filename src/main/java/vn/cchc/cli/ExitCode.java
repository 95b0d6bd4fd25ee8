package vn.cchc.cli;

/** What the exit code of a run means. */
public final class ExitCode {
    /** Nothing at or above the level that fails. */
    public static final int FINE = 0;
    /** Findings at or above that level, or a condition of {@code --fail-on} met. */
    public static final int FOUND = 1;
    /** The command was used wrongly. */
    public static final int USAGE = 2;
    /** It could not be told: input that cannot be read, nothing to read, output that cannot be written. */
    public static final int UNTOLD = 3;
    /** A fault of the program itself. */
    public static final int FAULT = 4;

    private ExitCode() {}
}
