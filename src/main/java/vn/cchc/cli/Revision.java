package vn.cchc.cli;

import java.util.List;
import java.util.Optional;

/**
 * The git revision that a document is to name. A document never finds it by itself: one that is committed beside its plan
 * could not name its own commit.
 */
final class Revision {
    static final String OPTION = "--commit";

    private static final int SHOWN = 12;

    private Revision() {}

    /** What {@code --commit} says. */
    static Optional<String> asked(Arguments arguments) throws Failure {
        Optional<String> written = arguments.text(OPTION);
        if (written.isPresent() && !isHash(written.get())) {
            throw Failure.usage("commit-wrong", OPTION, written.get());
        }
        return written.isPresent() ? Optional.of(shown(written.get())) : written;
    }

    /** The same, else CCHC_COMMIT, else GITHUB_SHA where that is a revision. */
    static Optional<String> known(Arguments arguments, Session session) throws Failure {
        Optional<String> asked = asked(arguments);
        for (String name : List.of("CCHC_COMMIT", "GITHUB_SHA")) {
            String value = session.env().variable(name);
            if (asked.isEmpty() && isHash(value)) {
                asked = Optional.of(shown(value));
            }
        }
        return asked;
    }

    private static boolean isHash(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return text.length() >= 7 && text.length() <= 64;
    }

    private static String shown(String hash) {
        return hash.substring(0, Math.min(SHOWN, hash.length()));
    }
}
