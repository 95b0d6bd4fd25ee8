package vn.cchc.deadline;

import java.util.List;

/**
 * A reason to ask the author of a phrase. The code is the key of the question in the message bundles.
 *
 * @param fatal whether no day may be taken from the phrase; otherwise its days stand, marked as uncertain
 */
public record Doubt(String code, boolean fatal, List<Object> arguments) {
    public Doubt {
        arguments = List.copyOf(arguments);
    }

    @Override // by hand: what the compiler leaves to the start of the program takes start-up
    public boolean equals(Object other) {
        return other instanceof Doubt doubt
                && fatal == doubt.fatal
                && code.equals(doubt.code)
                && arguments.equals(doubt.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + arguments.hashCode();
    }

    static Doubt fatal(String code, Object... arguments) {
        return new Doubt(code, true, List.of(arguments));
    }

    static Doubt slight(String code, Object... arguments) {
        return new Doubt(code, false, List.of(arguments));
    }
}
