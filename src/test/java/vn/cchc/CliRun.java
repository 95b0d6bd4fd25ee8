package vn.cchc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.cli.Cli;
import vn.cchc.cli.Env;

/** Runs a command line in this process, in any folder, on the tenth of June 2022. */
public record CliRun(int exitCode, String out, String err) {
    public static final LocalDate TODAY = LocalDate.of(2022, 6, 10);

    public static CliRun in(Path folder, String... arguments) {
        return in(folder, Map.of(), new byte[0], arguments);
    }

    public static CliRun in(Path folder, Map<String, String> variables, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Env env = new Env(new ByteArrayInputStream(input), out, err, variables, folder, () -> TODAY, false);
        int code = new Cli(env).run(arguments);
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The words of a command line; quotes keep blanks together. */
    public static String[] words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                any = true;
            } else if (c == ' ' && !quoted) {
                if (any) {
                    words.add(word.toString());
                }
                word.setLength(0);
                any = false;
            } else {
                word.append(c);
                any = true;
            }
        }
        if (any) {
            words.add(word.toString());
        }
        return words.toArray(String[]::new);
    }
}
