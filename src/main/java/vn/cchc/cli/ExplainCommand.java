package vn.cchc.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.explain.Page;
import vn.cchc.explain.PageMarkdown;
import vn.cchc.explain.PageText;
import vn.cchc.explain.Topic;
import vn.cchc.explain.Topics;
import vn.cchc.message.Messages;
import vn.cchc.source.Suggestions;

/** {@code cchc explain [CODE]}: every code there is, or all about one. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void define(Options options) {
        options.arguments("CODE").value("--format", "text|markdown").common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        arguments.atMost(1);
        boolean markdown = arguments
                .choice("--format", "text", List.of("text", "markdown"))
                .equals("markdown");
        Messages messages = session.messages();
        Messages explanations = Messages.explanations(messages.language());
        PageText text = new PageText(session.width());
        if (arguments.positionals().isEmpty()) {
            List<Page> pages = new ArrayList<>();
            Topics.all().forEach(topic -> pages.add(new Page(topic, messages, explanations)));
            session.out().write(markdown ? PageMarkdown.index(pages, messages) : text.index(pages));
            return ExitCode.FINE;
        }
        Page page = new Page(topic(arguments.positionals().get(0)), messages, explanations);
        session.out().write(markdown ? PageMarkdown.of(page) : text.of(page));
        return ExitCode.FINE;
    }

    private static Topic topic(String code) throws Failure {
        Optional<Topic> topic = Topics.find(code);
        if (topic.isEmpty()) {
            throw Failure.usage("explain-unknown", code, Suggestions.nearest(code, Topics.codes()));
        }
        return topic.get();
    }
}
