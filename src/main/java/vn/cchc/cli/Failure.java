package vn.cchc.cli;

import java.util.List;

/** A run that ends with one sentence and an exit code: wrong use, or something that cannot be read or written. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String key;
    private final transient List<Object> arguments;

    private Failure(int exitCode, String key, Object... arguments) {
        super(key, null, false, false);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The command was used wrongly. The key's {@code .hint} says what to do. */
    static Failure usage(String key, Object... arguments) {
        return new Failure(ExitCode.USAGE, "usage." + key, arguments);
    }

    /** What was asked cannot be told. */
    static Failure untold(String key, Object... arguments) {
        return new Failure(ExitCode.UNTOLD, "untold." + key, arguments);
    }

    /** The same of a sentence that was found below the command line. */
    static Failure of(String code, List<Object> arguments) {
        return new Failure(ExitCode.UNTOLD, "untold." + code, arguments.toArray());
    }

    int exitCode() {
        return exitCode;
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
