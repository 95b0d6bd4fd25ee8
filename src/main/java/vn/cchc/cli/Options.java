package vn.cchc.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options and arguments of a command, as the command names them. */
final class Options {
    private final List<Option> all = new ArrayList<>();
    private String arguments = "";

    private Options() {}

    static Options of(Command command) {
        Options options = new Options();
        command.define(options);
        return options;
    }

    /** An option with one value. */
    Options value(String name, String label) {
        return add(name, label, false);
    }

    /** An option that may stand there several times, each time with a value. */
    Options values(String name, String label) {
        return add(name, label, true);
    }

    Options flag(String name) {
        return add(name, "", false);
    }

    private Options add(String name, String label, boolean repeats) {
        List<String> names = switch (name) {
            case "--help" -> List.of("-h", name);
            case "--output" -> List.of("-o", name);
            default -> List.of(name);
        };
        all.add(new Option(names, label, repeats));
        return this;
    }

    /** The arguments that are no options, any number of them. */
    Options arguments(String label) {
        arguments = label;
        return this;
    }

    /** The options that every command has. */
    Options common() {
        return value("--lang", "vi|en")
                .value("--color", "auto|always|never")
                .flag("--debug")
                .flag("--help");
    }

    List<Option> all() {
        return List.copyOf(all);
    }

    /** What stands for the arguments in the help. */
    String arguments() {
        return arguments;
    }

    /** The option of a name; null where there is none. */
    @Nullable
    Option find(String name) {
        for (Option option : all) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        return null;
    }
}
