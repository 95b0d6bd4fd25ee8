package vn.cchc.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import vn.cchc.message.Messages;

/** The words of {@code --help}, from the bundles. Without messages it has none, and costs nothing. */
final class Help {
    static final Help NONE = new Help(null);

    private final Messages messages;

    Help(Messages messages) {
        this.messages = messages;
    }

    /** What an option of a command is for: its own words, or those that all commands share. */
    String option(String command, String name) {
        if (messages == null) {
            return "";
        }
        String own = "help." + command + "." + name;
        return escape(messages.has(own) ? messages.get(own) : messages.get("help.all." + name));
    }

    /** picocli takes {@code %} for a format. */
    private static String escape(String text) {
        return text.replace("%", "%%");
    }

    /** The whole help of one command. */
    void print(Command command, Session session) throws IOException {
        CommandSpec spec = Cli.spec(command, this);
        UsageMessageSpec usage = spec.usageMessage();
        String key = "help." + command.name();
        usage.synopsisHeading(messages.get("help.synopsis") + " ");
        usage.customSynopsis(messages.get(key + ".synopsis"));
        usage.descriptionHeading("%n");
        usage.description(escape(messages.get(key)).split("\\n"));
        usage.parameterListHeading("%n" + messages.get("help.arguments") + "%n");
        usage.optionListHeading("%n" + messages.get("help.options") + "%n");
        usage.footerHeading("%n" + messages.get("help.examples") + "%n");
        usage.footer(indented(escape(messages.get(key + ".examples"))));
        usage.sortOptions(false);
        usage.width(Math.max(60, Math.min(100, session.width())));
        usage.adjustLineBreaksForWideCJKCharacters(false);
        CommandLine line = new CommandLine(spec);
        session.out().write(line.getUsageMessage(Ansi.OFF));
        exitCodes(session);
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
        for (String line : indented(messages.get("help.cchc.examples"))) {
            text.append(line).append('\n');
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

    private static String[] indented(String lines) {
        String[] split = lines.split("\\n");
        for (int i = 0; i < split.length; i++) {
            split[i] = "  " + split[i];
        }
        return split;
    }
}
