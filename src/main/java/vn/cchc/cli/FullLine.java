package vn.cchc.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import vn.cchc.source.Suggestions;

/** Takes apart any command line (picocli), and says of a wrong one what is wrong. */
final class FullLine {
    static {
        // Every option of ours is a text to picocli: what it has for days and data bases would only be loaded and
        // forgotten.
        System.setProperty("picocli.converters.excludes", "java[.].*");
    }

    private FullLine() {}

    static Given read(String command, Options options, List<String> args) throws Failure {
        try {
            return given(
                    options,
                    new CommandLine(spec(command, options))
                            .setUnmatchedOptionsArePositionalParams(false)
                            .setExpandAtFiles(false)
                            .parseArgs(args.toArray(new String[0])));
        } catch (CommandLine.UnmatchedArgumentException unknown) {
            throw unmatched(unknown);
        } catch (CommandLine.MissingParameterException missing) {
            throw Failure.usage("value-missing", nameOf(missing.getMissing(), args));
        } catch (CommandLine.OverwrittenOptionException twice) {
            throw Failure.usage("option-twice", nameOf(List.of(twice.getOverwritten()), args));
        } catch (CommandLine.ParameterException other) {
            throw Failure.usage("arguments", command);
        }
    }

    private static CommandSpec spec(String command, Options options) {
        CommandSpec spec = CommandSpec.create().name("cchc " + command);
        for (Option option : options.all()) {
            OptionSpec.Builder built = OptionSpec.builder(option.names().toArray(new String[0]));
            if (!option.valued()) {
                built.type(boolean.class).arity("0");
            } else if (option.repeats()) {
                built.type(List.class).auxiliaryTypes(String.class).arity("1").paramLabel(option.label());
            } else {
                built.type(String.class).arity("1").paramLabel(option.label());
            }
            spec.addOption(built.build());
        }
        return spec.addPositional(PositionalParamSpec.builder()
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
    }

    private static Given given(Options options, ParseResult parsed) {
        Map<String, List<String>> values = new HashMap<>();
        for (Option option : options.all()) {
            String name = option.longest();
            if (!parsed.hasMatchedOption(name)) {
                continue;
            }
            if (!option.valued()) {
                values.put(name, List.of());
            } else if (option.repeats()) {
                values.put(name, parsed.matchedOptionValue(name, List.of()));
            } else {
                values.put(name, List.of(parsed.matchedOptionValue(name, "")));
            }
        }
        return new Given(values, List.copyOf(parsed.matchedPositionalValue(0, List.<String>of())));
    }

    private static String nameOf(List<ArgSpec> arguments, List<String> args) {
        for (ArgSpec argument : arguments) {
            if (argument instanceof OptionSpec option) {
                return option.longestName();
            }
        }
        return args.get(args.size() - 1);
    }

    private static Failure unmatched(CommandLine.UnmatchedArgumentException unknown) {
        String first = unknown.getUnmatched().get(0);
        if (first.startsWith("-")) {
            List<String> options = new ArrayList<>(
                    unknown.getCommandLine().getCommandSpec().optionsMap().keySet());
            int equals = first.indexOf('=');
            String name = equals < 0 ? first : first.substring(0, equals);
            return Failure.usage("option-unknown", first, Suggestions.nearest(name, options));
        }
        return Failure.usage("argument-unexpected", first);
    }
}
