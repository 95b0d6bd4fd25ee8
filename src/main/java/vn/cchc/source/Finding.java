package vn.cchc.source;

import java.util.List;

/**
 * One thing that is wrong at one place. It carries a code and arguments, no prose: the words are found by code in the
 * message bundles. Arguments are texts, numbers, days, or lists of texts (candidates to suggest).
 */
public record Finding(Severity severity, String code, Location at, List<Object> arguments)
        implements Comparable<Finding> {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    @Override
    public int compareTo(Finding other) {
        int order = at.compareTo(other.at);
        if (order == 0) {
            order = severity.compareTo(other.severity);
        }
        if (order == 0) {
            order = code.compareTo(other.code);
        }
        return order == 0 ? arguments.toString().compareTo(other.arguments.toString()) : order;
    }

    @Override // by hand: what the compiler leaves to the start of the program takes start-up
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && severity == finding.severity
                && code.equals(finding.code)
                && at.equals(finding.at)
                && arguments.equals(finding.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + at.hashCode();
    }
}
