package vn.cchc.message;

import java.util.List;
import vn.cchc.source.Finding;

/** A finding in words: what is wrong, and the way out. */
public final class FindingWords {
    private final Messages messages;

    public FindingWords(Messages messages) {
        this.messages = messages;
    }

    public String message(Finding finding) {
        return messages.find(finding.code(), finding.arguments()).orElse(finding.code());
    }

    /** The hint, which names the candidates where there are any; empty where a code has none. */
    public String hint(Finding finding) {
        if (lacksCandidates(finding)) {
            return messages.find(finding.code() + ".hint.none", finding.arguments())
                    .orElse("");
        }
        return messages.find(finding.code() + ".hint", finding.arguments()).orElse("");
    }

    private static boolean lacksCandidates(Finding finding) {
        List<Object> arguments = finding.arguments();
        Object last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        return last instanceof List<?> list && list.isEmpty();
    }
}
