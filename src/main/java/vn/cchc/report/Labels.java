package vn.cchc.report;

import java.util.List;
import java.util.Optional;
import vn.cchc.message.Messages;

/** The labels that a template may use as {@code t.name}: the fixed words of documents. */
record Labels(Messages messages) {
    Optional<String> find(String name) {
        return messages.find(name, List.of());
    }
}
