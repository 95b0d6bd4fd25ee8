package vn.cchc.cli;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.message.Messages;

/** The commands with their options and arguments, as {@code --help} has them, for the scripts that complete them. */
record CompletionTable(List<Row> rows) {
    /**
     * A command.
     *
     * @param arguments what may stand at its first place, its second, and so on
     * @param repeats whether the last argument may stand there again
     */
    record Row(String command, String brief, List<Choice> options, List<Slot> arguments, boolean repeats) {}

    /** @param value nothing for an option without a value */
    record Choice(List<String> names, String purpose, List<Slot> value) {
        String longest() {
            return names.get(names.size() - 1);
        }
    }

    static CompletionTable of(List<Command> commands, Messages messages) {
        Help help = new Help(messages);
        List<Row> rows = new ArrayList<>();
        for (Command command : commands) {
            Options defined = Options.of(command);
            List<Choice> options = new ArrayList<>();
            for (Option option : defined.all()) {
                options.add(new Choice(
                        option.names(),
                        help.option(command.name(), option.longest()),
                        option.valued()
                                ? List.of(Slot.ofOption(command.name(), option.longest(), option.label()))
                                : List.of()));
            }
            List<Slot> arguments = Slot.ofArguments(defined.arguments());
            boolean repeats = command.name().equals("validate");
            String brief = messages.get("help." + command.name() + ".brief");
            rows.add(new Row(command.name(), brief, options, arguments, repeats));
        }
        rows.add(new Row("help", messages.get("completion.help"), List.of(), List.of(new Slot(Cli.names())), false));
        return new CompletionTable(rows);
    }

    /** The names of all options that take a value, each once. */
    List<String> valued() {
        List<String> valued = new ArrayList<>();
        for (Row row : rows) {
            for (Choice option : row.options()) {
                for (String name : option.names()) {
                    if (!option.value().isEmpty() && !valued.contains(name)) {
                        valued.add(name);
                    }
                }
            }
        }
        return valued;
    }

    List<String> commands() {
        List<String> commands = new ArrayList<>();
        rows.forEach(row -> commands.add(row.command()));
        return commands;
    }
}
