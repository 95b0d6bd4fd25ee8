package vn.cchc.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Adds options to a command, each with its words from the help of that command. No annotation is read at start-up. */
final class Options {
    private final CommandSpec spec;
    private final String command;
    private final Help help;

    Options(CommandSpec spec, String command, Help help) {
        this.spec = spec;
        this.command = command;
        this.help = help;
    }

    /** An option with one value. */
    Options value(String name, String label) {
        spec.addOption(OptionSpec.builder(names(name))
                .paramLabel(label)
                .arity("1")
                .type(String.class)
                .description(help.option(command, name))
                .build());
        return this;
    }

    /** An option that may stand there several times, each time with a value. */
    Options values(String name, String label) {
        spec.addOption(OptionSpec.builder(names(name))
                .paramLabel(label)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(help.option(command, name))
                .build());
        return this;
    }

    Options flag(String name) {
        spec.addOption(OptionSpec.builder(names(name))
                .type(boolean.class)
                .arity("0")
                .description(help.option(command, name))
                .build());
        return this;
    }

    /** The arguments that are no options. */
    Options positional(String label, String arity) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(help.option(command, label))
                .build());
        return this;
    }

    /** The options that every command has. */
    Options common() {
        return value("--lang", "vi|en")
                .value("--color", "auto|always|never")
                .flag("--debug")
                .flag("--help");
    }

    private static String[] names(String name) {
        return switch (name) {
            case "--help" -> new String[] {"-h", name};
            case "--output" -> new String[] {"-o", name};
            default -> new String[] {name};
        };
    }
}
