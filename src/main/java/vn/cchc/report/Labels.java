package vn.cchc.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.message.Messages;

/** The labels that a template may use as {@code t.name}: the fixed words of documents. A document asks for each again and again. */
final class Labels {
    private final Messages messages;
    private final Map<String, Optional<String>> found = new ConcurrentHashMap<>();

    Labels(Messages messages) {
        this.messages = messages;
    }

    Optional<String> find(String name) {
        Optional<String> label = found.get(name);
        if (label == null) {
            label = messages.find(name, List.of());
            found.put(name, label);
        }
        return label;
    }
}
