package vn.cchc.cli;

import java.io.IOException;
import java.util.List;
import vn.cchc.message.Messages;

/** {@code cchc man [COMMAND]}: the page for {@code man}, made from the words of {@code --help}. */
final class ManCommand implements Command {
    @Override
    public String name() {
        return "man";
    }

    @Override
    public void define(Options options) {
        options.arguments("COMMAND").common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        arguments.atMost(1);
        Messages messages = session.messages();
        List<String> names = arguments.positionals();
        session.out()
                .write(
                        names.isEmpty()
                                ? ManPage.all(Cli.COMMANDS, messages, Version.number())
                                : ManPage.of(Cli.find(names.get(0)), messages, Version.number()));
        return ExitCode.FINE;
    }
}
