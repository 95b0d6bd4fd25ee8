package vn.cchc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the quick reader of command lines takes, the full one takes apart in the same way. */
class QuickLineTest {
    private static final List<String> VALUES = List.of(
            "",
            "-",
            "--",
            "plans",
            "a b",
            "2022-06-10",
            "x=y",
            "'q'",
            "\"q\"",
            "@file",
            "-x",
            "-h",
            "-o",
            "-o=f",
            "--nothing",
            "${env:HOME}",
            "%n",
            "\\",
            "Quý I/2022",
            "a,b",
            "--no-debug",
            "--lan");

    @Test
    void the_quick_reader_says_what_the_full_one_says() {
        Random random = new Random(20261126);
        int taken = 0;
        for (Command command : Cli.COMMANDS) {
            Options options = Options.of(command);
            for (int i = 0; i < 300; i++) {
                List<String> args = line(options, random);
                Optional<Given> quick = QuickLine.read(options, args);
                if (quick.isPresent()) {
                    taken++;
                    assertThat(full(command, options, args))
                            .as("%s %s", command.name(), args)
                            .isEqualTo(quick.get());
                }
            }
        }
        assertThat(taken).isGreaterThan(500);
    }

    @Test
    void the_usual_lines_are_quick() {
        Options status = Options.of(Cli.COMMANDS.get(1));
        assertThat(QuickLine.read(status, List.of("plans", "--as-of", "2022-06-10", "--format=json")))
                .isPresent();
        assertThat(QuickLine.read(status, List.of("--as-of"))).isEmpty();
        assertThat(QuickLine.read(status, List.of("--as-off", "2022-06-10"))).isEmpty();
        assertThat(QuickLine.read(status, List.of("--lang", "vi", "--lang", "en")))
                .isEmpty();
        assertThat(QuickLine.read(status, List.of("--debug=true"))).isEmpty();
    }

    private static Object full(Command command, Options options, List<String> args) {
        try {
            return FullLine.read(command.name(), options, args);
        } catch (Failure wrong) {
            return wrong.key();
        }
    }

    private static List<String> line(Options options, Random random) {
        List<String> args = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            if (random.nextInt(3) == 0) {
                args.add(value);
                continue;
            }
            Option option = options.all().get(random.nextInt(options.all().size()));
            String name = option.names().get(random.nextInt(option.names().size()));
            int how = random.nextInt(8);
            args.add(how == 0 ? name + "=" + value : name);
            if (how > 1 && option.valued()) {
                args.add(how < 6 ? "plans" : value);
            }
        }
        return args;
    }
}
