package vn.cchc.cli;

import java.io.IOException;
import vn.cchc.source.Suggestions;

/** {@code cchc completion SHELL}: the script by which a shell completes commands, options, values and ids of plans. */
final class CompletionCommand implements Command {
    @Override
    public String name() {
        return "completion";
    }

    @Override
    public void define(Options options) {
        options.arguments(String.join("|", CompletionScripts.SHELLS)).common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        arguments.atMost(1);
        if (arguments.positionals().isEmpty()) {
            throw Failure.usage("shell-missing", CompletionScripts.SHELLS);
        }
        String shell = arguments.positionals().get(0);
        if (!CompletionScripts.SHELLS.contains(shell)) {
            throw Failure.usage("shell-unknown", shell, Suggestions.nearestOrAll(shell, CompletionScripts.SHELLS));
        }
        session.document().write(CompletionScripts.of(shell, CompletionTable.of(Cli.COMMANDS, session.messages())));
        return ExitCode.FINE;
    }
}
