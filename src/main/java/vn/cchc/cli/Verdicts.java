package vn.cchc.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.exchange.FindingFormat;
import vn.cchc.exchange.Verdict;
import vn.cchc.source.Suggestions;

/** In which forms a run says what it found: one on standard output, and any number in files. */
final class Verdicts {
    static final String OPTION = "--format";

    /** GitHub shows no more than this of a summary. */
    private static final int MOST_SUMMARY = 1 << 20;

    /** Writes an answer in one of a command's own forms. */
    interface Own {
        void write(String format, Writer out) throws Failure, IOException;
    }

    /**
     * A form and where it goes.
     *
     * @param file absent for standard output
     */
    private record Wanted(String format, Optional<String> file) {}

    private final List<Wanted> wanted;

    private Verdicts(List<Wanted> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /**
     * What {@code --format} asks for, as often as it stands there: {@code F} or {@code F=FILE}.
     *
     * @param own the command's own forms, the usual one first
     */
    static Verdicts of(Arguments arguments, List<String> own, Session session) throws Failure {
        List<String> known = new ArrayList<>(own);
        known.addAll(FindingFormat.words());
        List<Wanted> wanted = new ArrayList<>();
        Set<String> files = new HashSet<>();
        int onOutput = 0;
        for (String text : arguments.texts(OPTION)) {
            int equals = text.indexOf('=');
            String format = equals < 0 ? text : text.substring(0, equals);
            if (!known.contains(format)) {
                throw Failure.usage("choice", OPTION, format, Suggestions.nearestOrAll(format, known));
            }
            String file = equals < 0 ? "" : text.substring(equals + 1);
            if (equals >= 0 && file.isEmpty()) {
                throw Failure.usage("format-without-file", format);
            }
            if (equals >= 0 && !files.add(file)) {
                throw Failure.usage("format-same-file", file);
            }
            onOutput += equals < 0 ? 1 : 0;
            wanted.add(new Wanted(format, equals < 0 ? Optional.empty() : Optional.of(file)));
        }
        if (onOutput > 1) {
            throw Failure.usage("format-twice");
        }
        if (onOutput == 0) {
            boolean inActions = session.env().variable("GITHUB_ACTIONS").equals("true");
            boolean github = wanted.isEmpty() && inActions;
            wanted.add(0, new Wanted(github ? FindingFormat.GITHUB.word() : own.get(0), Optional.empty()));
        }
        return new Verdicts(wanted);
    }

    /** The form on standard output. */
    String onOutput() {
        for (Wanted one : wanted) {
            if (one.file().isEmpty()) {
                return one.format();
            }
        }
        throw new IllegalStateException();
    }

    void write(Verdict verdict, Own own, List<Path> plans, Session session) throws Failure, IOException {
        for (Wanted one : wanted) {
            if (one.file().isEmpty()) {
                boolean text = one.format().equals("text");
                write(one.format(), verdict, own, text ? session.out() : session.document());
            } else {
                StringWriter text = new StringWriter();
                write(one.format(), verdict, own, text);
                Output.write(List.of(Output.Piece.of("", text.toString())), one.file(), plans, session);
            }
            if (one.format().equals(FindingFormat.GITHUB.word())) {
                summary(own, session);
            }
        }
    }

    private static void write(String format, Verdict verdict, Own own, Writer out) throws Failure, IOException {
        Optional<FindingFormat> known = FindingFormat.of(format);
        if (known.isPresent()) {
            known.get().write(verdict, out);
        } else {
            own.write(format, out);
        }
    }

    /** The text of the answer for the page of the run, where GitHub names a file for it. */
    private static void summary(Own own, Session session) throws Failure, IOException {
        String file = session.env().variable("GITHUB_STEP_SUMMARY");
        if (file.isEmpty()) {
            return;
        }
        StringWriter text = new StringWriter();
        own.write("summary", text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Path path = session.env().workingFolder().resolve(file);
        try {
            long before = Files.exists(path) ? Files.size(path) : 0;
            if (before + bytes.length < MOST_SUMMARY) {
                Files.write(path, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } else {
                session.note(session.messages().get("github.summary-full"));
            }
        } catch (IOException refused) {
            throw Failure.untold("unwritable", file, Refusal.of(refused));
        }
    }
}
