package vn.cchc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import vn.cchc.cli.Cli;
import vn.cchc.cli.Env;

/**
 * Writes what a release carries beside the program: completions and man pages, each where a prefix such as {@code /usr/local}
 * has them. Argument: the folder, {@code share}.
 */
@NullMarked
public final class Share {
    private static final Map<String, String> COMPLETIONS = Map.of(
            "bash", "bash-completion/completions/cchc",
            "zsh", "zsh/site-functions/_cchc",
            "fish", "fish/vendor_completions.d/cchc.fish",
            "powershell", "powershell/cchc.ps1");

    /** English is what man shows where a language has no pages of its own. */
    private static final Map<String, String> MANUALS = Map.of("en", "man/man1", "vi", "man/vi/man1");

    private Share() {}

    public static void main(String[] args) throws IOException {
        Path share = Path.of(args[0]);
        for (Map.Entry<String, String> completion : COMPLETIONS.entrySet()) {
            write(share.resolve(completion.getValue()), "completion", completion.getKey());
        }
        for (Map.Entry<String, String> manual : MANUALS.entrySet()) {
            Path folder = share.resolve(manual.getValue());
            write(folder.resolve("cchc.1"), "man", "--lang", manual.getKey());
            for (String command : Cli.names()) {
                write(folder.resolve("cchc-" + command + ".1"), "man", command, "--lang", manual.getKey());
            }
        }
    }

    private static void write(Path file, String... arguments) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Env env = new Env(
                InputStream.nullInputStream(),
                text,
                OutputStream.nullOutputStream(),
                Map.of(),
                Objects.requireNonNull(file.toAbsolutePath().getParent()),
                () -> LocalDate.EPOCH,
                false);
        int code = new Cli(env).run(arguments);
        if (code != 0) {
            throw new IOException(String.join(" ", arguments) + " ended with " + code);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, text.toByteArray());
    }
}
