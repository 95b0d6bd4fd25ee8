package vn.cchc.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes apart the command lines that people mostly write: long options of the command, each once, with the value behind a
 * blank or a sign of equality, and arguments. At anything else, and at anything wrong, it gives up, and {@link FullLine} reads
 * the line; so it decides neither what is allowed nor what is said of a mistake, only how soon a usual line is read.
 */
final class QuickLine {
    private QuickLine() {}

    static Optional<Given> read(Options options, List<String> args) {
        Map<String, List<String>> values = new HashMap<>();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("-")) {
                arguments.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            Option option = options.find(equals < 0 ? arg : arg.substring(0, equals));
            if (option == null || !arg.startsWith("--") || !option.repeats() && values.containsKey(option.longest())) {
                return Optional.empty();
            }
            List<String> own = values.get(option.longest());
            if (own == null) {
                own = new ArrayList<>();
                values.put(option.longest(), own);
            }
            if (option.valued()) {
                String value = equals >= 0 ? arg.substring(equals + 1) : ++i < args.size() ? args.get(i) : "";
                if (value.isEmpty() || value.startsWith("-")) {
                    return Optional.empty();
                }
                own.add(value);
            } else if (equals >= 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Given(values, arguments));
    }
}
