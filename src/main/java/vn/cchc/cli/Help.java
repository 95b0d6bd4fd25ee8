package vn.cchc.cli;

import java.io.IOException;
import java.util.List;
import vn.cchc.message.Columns;
import vn.cchc.message.Messages;

/** The words of {@code --help}, from the bundles. */
final class Help {
    private final Messages messages;

    Help(Messages messages) {
        this.messages = messages;
    }

    /** What an option of a command is for: its own words, or those that all commands share. */
    String option(String command, String name) {
        String own = "help." + command + "." + name;
        return messages.has(own) ? messages.get(own) : messages.get("help.all." + name);
    }

    /** The whole help of one command. */
    void print(Command command, Session session) throws IOException {
        Options options = Options.of(command);
        String key = "help." + command.name();
        StringBuilder text = new StringBuilder();
        text.append(messages.get("help.synopsis")).append(' ').append(messages.get(key + ".synopsis"));
        text.append("\n\n")
                .append(messages.get(key))
                .append("\n\n")
                .append(messages.get("help.arguments"))
                .append('\n');
        String label = options.arguments();
        entry(text, label, option(command.name(), label), session);
        text.append('\n').append(messages.get("help.options")).append('\n');
        for (Option option : options.all()) {
            entry(text, option.shown(), option(command.name(), option.longest()), session);
        }
        text.append('\n').append(messages.get("help.examples")).append('\n');
        for (String line : messages.get(key + ".examples").split("\\n")) {
            text.append("  ").append(line).append('\n');
        }
        session.out().write(text.toString());
        exitCodes(session);
    }

    /** A name and, below it, what it is for. */
    private static void entry(StringBuilder text, String name, String purpose, Session session) {
        text.append("  ").append(name).append('\n');
        for (String line : Columns.wrap(purpose, Math.min(100, session.width()) - 6, Integer.MAX_VALUE)) {
            text.append("      ").append(line).append('\n');
        }
    }

    /** The help of the program as a whole. */
    void printAll(List<Command> commands, Session session) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(messages.get("help.synopsis"))
                .append(' ')
                .append(messages.get("help.cchc.synopsis"))
                .append("\n\n");
        text.append(messages.get("help.cchc"))
                .append("\n\n")
                .append(messages.get("help.commands"))
                .append('\n');
        for (Command command : commands) {
            String name = command.name();
            text.append("  ").append(name).append(" ".repeat(Math.max(1, 12 - name.length())));
            text.append(messages.get("help." + name + ".brief")).append('\n');
        }
        text.append('\n').append(messages.get("help.options")).append('\n');
        for (String option : List.of("--lang", "--color", "--debug", "--help", "--version")) {
            text.append("  ").append(option).append(" ".repeat(Math.max(1, 12 - option.length())));
            text.append(messages.get("help.all." + option)).append('\n');
        }
        text.append('\n').append(messages.get("help.examples")).append('\n');
        for (String line : messages.get("help.cchc.examples").split("\\n")) {
            text.append("  ").append(line).append('\n');
        }
        session.out().write(text.toString());
        exitCodes(session);
    }

    private void exitCodes(Session session) throws IOException {
        session.out().write("\n" + messages.get("help.exit-codes") + "\n");
        for (int code = ExitCode.FINE; code <= ExitCode.FAULT; code++) {
            session.out().write("  " + code + "  " + messages.get("help.exit-code." + code) + "\n");
        }
    }
}
