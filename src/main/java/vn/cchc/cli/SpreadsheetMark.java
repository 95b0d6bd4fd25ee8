package vn.cchc.cli;

import java.io.IOException;

/** The sign at the front of a CSV file by which Excel knows that it is UTF-8; only on request, other programs stumble on it. */
final class SpreadsheetMark {
    static final String OPTION = "--bom";

    private SpreadsheetMark() {}

    /** Writes the sign where it was asked for; it goes with CSV only. */
    static void write(String format, Arguments arguments, Session session) throws Failure, IOException {
        if (!arguments.flag(OPTION)) {
            return;
        }
        if (!format.equals("csv")) {
            throw Failure.usage("bom-without-csv");
        }
        session.out().write('\uFEFF');
    }
}
