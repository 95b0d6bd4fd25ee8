package vn.cchc.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.message.Columns;
import vn.cchc.message.Messages;
import vn.cchc.terminal.Screen;
import vn.cchc.terminal.Style;

/** One run: its language, its streams (always UTF-8), its colour and its width. */
final class Session {
    private static final int PIPED_WIDTH = 80;
    private static final int WIDEST = 400;

    private final Env env;
    private final Messages messages;
    private final Style style;
    private final Screen out;
    private final Screen err;

    Session(Env env, Messages messages, Style style) {
        this.env = env;
        this.messages = messages;
        this.style = style;
        Writer toOut = new BufferedWriter(new OutputStreamWriter(env.out(), StandardCharsets.UTF_8), 1 << 14);
        this.out = new Screen(toOut, env.terminal());
        this.err = new Screen(new BufferedWriter(new OutputStreamWriter(env.err(), StandardCharsets.UTF_8)), false);
    }

    Env env() {
        return env;
    }

    Messages messages() {
        return messages;
    }

    Style style() {
        return style;
    }

    /** For text that people read: what a terminal would act on is replaced. */
    Writer out() {
        return out;
    }

    /** For documents, whose every character counts: as they are, unless a terminal shows them. */
    Writer document() {
        return out.document();
    }

    /** A document as a whole, in UTF-8. */
    void document(byte[] utf8) throws IOException {
        if (env.terminal()) {
            document().write(new String(utf8, StandardCharsets.UTF_8));
        } else {
            out.flush();
            env.out().write(utf8);
        }
    }

    /** The same of one that a file holds. */
    void document(Path file) throws IOException {
        if (env.terminal()) {
            try (Reader text = Files.newBufferedReader(file)) {
                text.transferTo(document());
            }
        } else {
            out.flush();
            Files.copy(file, env.out());
        }
    }

    Writer err() {
        return err;
    }

    /** A line to the person, beside the result. */
    void note(String key, Object... arguments) throws IOException {
        note(messages.get(key, arguments));
    }

    void note(String line) throws IOException {
        err.write(line);
        err.write('\n');
    }

    /** Writes over the last line; the text is this program's own. */
    void progress(String text) throws IOException {
        err.document().write(text);
        err.flush();
    }

    void complain(String key, List<Object> arguments) throws IOException {
        tell("cchc: " + messages.find(key, arguments).orElse(key));
        String hintKey = key
                + (!arguments.isEmpty() && arguments.get(arguments.size() - 1) instanceof List<?> list && list.isEmpty()
                        ? ".hint.none"
                        : ".hint");
        String hint = messages.find(hintKey, arguments).orElse("");
        if (!hint.isEmpty()) {
            tell(hint);
        }
    }

    /** Sentences no wider than the terminal; where none watches, each stays one line that other programs can look for. */
    private void tell(String sentences) throws IOException {
        if (!errorsToTerminal()) {
            note(sentences);
            return;
        }
        for (String sentence : sentences.split("\n")) {
            for (String line : Columns.wrap(sentence, width(), Integer.MAX_VALUE)) {
                note(line);
            }
        }
    }

    /** Whether a person watches what goes beside the result: the launcher says so. */
    boolean errorsToTerminal() {
        return env.variable("CCHC_TERMINAL_ERR").equals("1");
    }

    /** The columns to fill: those of the terminal, or 80 where there is none. */
    int width() {
        String columns = env.variable("COLUMNS");
        int width = 0;
        for (int i = 0; i < columns.length() && i < 4; i++) {
            int digit = Character.digit(columns.charAt(i), 10);
            width = digit < 0 ? 0 : 10 * width + digit;
        }
        return width < 20 ? PIPED_WIDTH : Math.min(width, WIDEST);
    }

    void flush() throws IOException {
        out.flush();
        err.flush();
    }
}
