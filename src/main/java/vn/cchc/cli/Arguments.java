package vn.cchc.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.cchc.source.Suggestions;

/** What the user typed, read into values; a value that is none is a usage failure that says what would be one. */
final class Arguments {
    private final ParseResult parsed;
    private final Env env;

    Arguments(ParseResult parsed, Env env) {
        this.parsed = parsed;
        this.env = env;
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }

    /** The values of an option that may stand there several times. */
    List<String> texts(String option) {
        return List.copyOf(parsed.matchedOptionValue(option, List.<String>of()));
    }

    boolean flag(String option) {
        return parsed.matchedOptionValue(option, Boolean.FALSE);
    }

    /** The arguments that are no options; an empty one, as an unset variable leaves it, is refused. */
    List<String> positionals() throws Failure {
        List<String> given = List.copyOf(parsed.matchedPositionalValue(0, List.<String>of()));
        if (given.contains("")) {
            throw Failure.usage("argument-empty");
        }
        return given;
    }

    /** Refuses arguments beyond those a command has a use for. */
    void atMost(int count) throws Failure {
        List<String> given = positionals();
        if (given.size() > count) {
            throw Failure.usage("argument-unexpected", given.get(count));
        }
    }

    /** The value of an option that takes one of a few words. */
    String choice(String option, String otherwise, List<String> choices) throws Failure {
        Optional<String> chosen = optionalChoice(option, choices);
        return chosen.orElse(otherwise);
    }

    Optional<String> optionalChoice(String option, List<String> choices) throws Failure {
        Optional<String> text = text(option);
        if (text.isPresent() && !choices.contains(text.get())) {
            List<String> nearest = Suggestions.nearest(text.get(), choices);
            throw Failure.usage("choice", option, text.get(), nearest.isEmpty() ? choices : nearest);
        }
        return text;
    }

    /** {@code --as-of}, else CCHC_TODAY, else the day in Việt Nam. */
    LocalDate asOf() throws Failure {
        Optional<String> option = text("--as-of");
        if (option.isPresent()) {
            return day("--as-of", option.get());
        }
        String variable = env.variable("CCHC_TODAY");
        return variable.isEmpty() ? env.today().get() : day("CCHC_TODAY", variable);
    }

    static LocalDate day(String name, String text) throws Failure {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw Failure.usage("day", name, text);
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException impossible) {
            throw Failure.usage("day-impossible", name, text);
        }
    }

    /** Digits alone; the library's parser of days would take a tenth of the start. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException(text);
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
