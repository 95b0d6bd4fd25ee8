package vn.cchc.cli;

import java.io.IOException;

/** A sub-command: its options, and the work it hands to the packages that do it. */
interface Command {
    String name();

    /** Adds the options and arguments; the words for them are asked of the help only when help is printed. */
    void define(Options options);

    int run(Arguments arguments, Session session) throws Failure, IOException;
}
