package vn.cchc.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.exchange.Verdict;
import vn.cchc.explain.Page;
import vn.cchc.explain.PageMarkdown;
import vn.cchc.explain.PageText;
import vn.cchc.explain.Topic;
import vn.cchc.explain.Topics;
import vn.cchc.message.Messages;

/** The pages of {@code cchc explain} for formats that carry them; read only when one asks. */
final class RuleHelp {
    private static final int WIDTH = 80;

    private final Messages messages;
    private @Nullable Messages explanations;

    RuleHelp(Messages messages) {
        this.messages = messages;
    }

    Optional<Verdict.Help> of(String code) {
        Optional<Topic> topic = Topics.find(code);
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        if (explanations == null) {
            explanations = Messages.explanations(messages.language());
        }
        Page page = new Page(topic.get(), messages, explanations);
        return Optional.of(new Verdict.Help(
                page.finds(), page.why(), topic.get().severity(), new PageText(WIDTH).of(page), PageMarkdown.of(page)));
    }
}
