package vn.cchc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;
import vn.cchc.report.TemplateFault;
import vn.cchc.source.Suggestions;
import vn.cchc.status.TooBroad;
import vn.cchc.terminal.Style;

/** Finds the command, builds it alone, runs it, and turns every way it may end into a sentence and an exit code. */
public final class Cli {
    /** The commands there are, in the order of the help. */
    static final List<Command> COMMANDS = List.of(
            new ValidateCommand(),
            new StatusCommand(),
            new RemindCommand(),
            new RollUpCommand(),
            new DiffCommand(),
            new HistoryCommand(),
            new NewCommand(),
            new RecordCommand(),
            new ScoreCommand(),
            new ReportCommand(),
            new SiteCommand(),
            new CalendarCommand(),
            new DeadlineCommand(),
            new SchemaCommand(),
            new FmtCommand(),
            new MigrateCommand(),
            new ExplainCommand(),
            new InitCommand(),
            new CompletionCommand(),
            new ManCommand());

    /** What shells call while somebody types; no help speaks of it. */
    private static final String COMPLETE = "__complete";

    private final Env env;

    public Cli(Env env) {
        this.env = env;
    }

    /** Runs one command line and returns its exit code; nothing is thrown. */
    public int run(String... arguments) {
        CommandWords words = new CommandWords(List.of(arguments));
        Session session = new Session(env, Messages.of(words.language(env)), new Style(words.coloured(env)));
        int code;
        try {
            code = ending(words, session);
            session.flush();
        } catch (IOException | UncheckedIOException broken) {
            code = brokenOutput(broken, session);
        }
        return code;
    }

    private int ending(CommandWords words, Session session) throws IOException {
        try {
            return dispatch(words, session);
        } catch (Failure failure) {
            session.flush();
            session.complain(failure.key(), failure.arguments());
            return failure.exitCode();
        } catch (TooBroad plan) {
            session.complain("plan-too-broad", List.of(plan.plan(), plan.most()));
            return ExitCode.UNTOLD;
        } catch (TemplateFault fault) {
            session.complain(fault.code(), fault.arguments());
            return ExitCode.UNTOLD;
        } catch (IOException | UncheckedIOException broken) {
            throw broken;
        } catch (OutOfMemoryError full) {
            session.complain("untold.memory", List.of(Runtime.getRuntime().maxMemory() >> 20));
            return ExitCode.UNTOLD;
        } catch (RuntimeException | StackOverflowError fault) {
            if (fault.getCause() instanceof IOException broken) {
                throw broken;
            }
            return fault(fault, words.all(), session);
        }
    }

    private static int fault(Throwable fault, List<String> args, Session session) throws IOException {
        session.complain("fault", List.of(fault.getClass().getSimpleName(), String.valueOf(fault.getMessage())));
        if (args.contains("--debug")) {
            PrintWriter trace = new PrintWriter(session.err());
            fault.printStackTrace(trace);
            trace.flush();
        }
        return ExitCode.FAULT;
    }

    /** A reader that has seen enough closes the pipe: that is no failure. Anything else is. */
    private static int brokenOutput(Exception broken, Session session) {
        if (ClosedPipe.says(broken)) {
            return ExitCode.FINE;
        }
        try {
            complainOf(broken, session);
            session.err().flush();
        } catch (IOException noErrorsEither) {
            return ExitCode.UNTOLD;
        }
        return ExitCode.UNTOLD;
    }

    /** What has no name was the result itself. */
    private static void complainOf(Exception broken, Session session) throws IOException {
        Throwable refused = broken instanceof UncheckedIOException ? broken.getCause() : broken;
        String file = refused instanceof FileSystemException named ? named.getFile() : null;
        if (file == null) {
            session.complain("untold.output", List.of(Refusal.of(broken)));
        } else {
            session.complain("untold.file", List.of(file, Refusal.of(broken)));
        }
    }

    private int dispatch(CommandWords words, Session session) throws Failure, IOException {
        Optional<String> tag = words.valueOf(CommandWords.LANG);
        if (tag.isPresent() && Language.of(tag.get()).isEmpty()) {
            throw Failure.usage("choice", CommandWords.LANG, tag.get(), List.of("vi", "en"));
        }
        Optional<String> name = words.command();
        if (name.isEmpty()) {
            return withoutCommand(words, session);
        }
        CommandWords rest = words.withoutCommand();
        if (name.get().equals("help")) {
            return help(rest.command(), session);
        }
        Command command = find(name.get());
        return rest.holds("--help") || rest.holds("-h") ? help(name, session) : run(command, rest.all(), session);
    }

    private int withoutCommand(CommandWords words, Session session) throws Failure, IOException {
        for (String arg : words.all()) {
            if (arg.equals("--version") || arg.equals("-V")) {
                session.out().write("cchc " + Version.number() + "\n");
                return ExitCode.FINE;
            }
            if (arg.equals("--help") || arg.equals("-h")) {
                return help(Optional.empty(), session);
            }
        }
        Optional<String> unknown = words.unknownOption();
        if (unknown.isPresent()) {
            throw Failure.usage(
                    "option-unknown",
                    unknown.get(),
                    Suggestions.nearest(unknown.get(), List.of("--help", "--version", "--lang", "--color")));
        }
        throw Failure.usage("command-missing", names());
    }

    private static int help(Optional<String> topic, Session session) throws Failure, IOException {
        Help help = new Help(session.messages());
        if (topic.isPresent()) {
            help.print(find(topic.get()), session);
        } else {
            help.printAll(COMMANDS, session);
        }
        return ExitCode.FINE;
    }

    static Command find(String name) throws Failure {
        for (Command command : COMMANDS) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        if (name.equals(COMPLETE)) {
            return new CompleteCommand();
        }
        List<String> nearest = Suggestions.nearest(name, names());
        throw Failure.usage("command-unknown", name, nearest.isEmpty() ? names() : nearest);
    }

    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Command command : COMMANDS) {
            names.add(command.name());
        }
        return names;
    }

    private int run(Command command, List<String> args, Session session) throws Failure, IOException {
        Options options = Options.of(command);
        Optional<Given> usual = QuickLine.read(options, args);
        Given given = usual.isPresent() ? usual.get() : FullLine.read(command.name(), options, args);
        Arguments arguments = new Arguments(given, env);
        arguments.choice("--color", "auto", List.of("auto", "always", "never"));
        return command.run(arguments, session);
    }
}
