package vn.cchc.yaml;

/** The parser's English complaints, sorted into the few that a person can act on. The code is part of the finding's. */
enum SyntaxFault {
    TAB("TAB"),
    COLON("mapping values are not allowed"),
    QUOTE("unexpected end of stream"),
    BRACKET("expected ',' or"),
    INDENT("expected <block end>"),
    KEY("could not find expected ':'"),
    SPECIAL("special characters are not allowed"),
    START("cannot start any token"),
    OTHER("");

    private final String words;

    SyntaxFault(String words) {
        this.words = words;
    }

    static SyntaxFault of(String problem) {
        for (SyntaxFault fault : values()) {
            if (problem != null && problem.contains(fault.words)) {
                return fault;
            }
        }
        return OTHER;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
