package vn.cchc.git;

import java.util.List;

/** What git could not tell: a code and arguments, whose words are in the message bundles. */
public final class GitFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    GitFault(String code, Object... arguments) {
        super(code, null, false, false);
        this.arguments = List.of(arguments);
    }

    public String code() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
