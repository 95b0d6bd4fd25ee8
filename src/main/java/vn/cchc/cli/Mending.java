package vn.cchc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;
import vn.cchc.write.LineDiff;
import vn.cchc.write.SafeMends;
import vn.cchc.yaml.TextReader;

/** {@code validate --fix}: the safe mends, each file whole or not at all; with {@code --diff} they are shown instead. */
final class Mending {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Mending() {}

    /** Mends the files. */
    static void write(List<String> files, Session session) throws Failure, IOException {
        for (String shown : files) {
            Path file = session.env().workingFolder().resolve(shown);
            if (FileChange.change(file, shown, bytes -> Optional.of(mended(shown, bytes)))) {
                session.note("fix.mended", shown);
            }
        }
    }

    /** Shows what would be mended; fails where anything would. */
    static int show(List<String> files, Session session) throws Failure, IOException {
        int code = ExitCode.FINE;
        for (String shown : files) {
            byte[] before = FileChange.read(session.env().workingFolder().resolve(shown), shown);
            String diff = LineDiff.of(text(before), text(mended(shown, before)));
            if (!diff.isEmpty()) {
                session.document().write("--- " + shown + "\n+++ " + shown + "\n" + diff);
                code = ExitCode.FOUND;
            }
        }
        return code;
    }

    private static byte[] mended(String shown, byte[] before) {
        Optional<SourceText> source = TextReader.read(shown, before, new Findings());
        if (source.isEmpty()) {
            return before;
        }
        String text = source.get().text();
        boolean marked = text(before).startsWith(BYTE_ORDER_MARK);
        String mended = SafeMends.of(text);
        return mended.equals(text)
                ? before
                : ((marked ? BYTE_ORDER_MARK : "") + mended).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
