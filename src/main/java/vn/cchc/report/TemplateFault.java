package vn.cchc.report;

import java.util.List;

/** What is wrong with a template, with its place: an unknown name, a missing file, bad Mustache. */
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    TemplateFault(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The key of the message. */
    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
