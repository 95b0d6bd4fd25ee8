package vn.cchc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.load.PlanFile;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;
import vn.cchc.write.LineDiff;
import vn.cchc.yaml.TextReader;

/** Puts other texts in the place of files, for commands that keep them in order: all of them are worked out before one is written. */
final class Upkeep {
    /** The new text of a file, the same text where nothing is to be done, nothing where that cannot be told. */
    interface Work extends Function<SourceText, Optional<String>> {}

    private static final String MARK = "cchc/v";

    private final Session session;
    private final Work work;
    private final Optional<String> doubt;

    /** @param doubt the failure that ends the run at a file that is not for this work; without one such a file is passed over */
    Upkeep(Work work, Optional<String> doubt, Session session) {
        this.work = work;
        this.doubt = doubt;
        this.session = session;
    }

    /** The files that would change, by path, with their new bytes. */
    Map<PlanFile, byte[]> changes(List<String> paths) throws Failure, IOException {
        Map<PlanFile, byte[]> changes = new LinkedHashMap<>();
        for (PlanFile file : Inputs.selected(paths, session)) {
            if (file.asked()) {
                byte[] before = file.bytes();
                byte[] after = after(file.path(), before);
                if (!Arrays.equals(before, after)) {
                    changes.put(file, after);
                }
            }
        }
        return changes;
    }

    private byte[] after(String path, byte[] before) throws Failure {
        Optional<String> after = isOurs(path, before)
                ? TextReader.read(path, before, new Findings()).flatMap(work)
                : Optional.empty();
        if (after.isEmpty() && doubt.isPresent()) {
            throw Failure.untold(doubt.get(), path);
        }
        if (after.isEmpty()) {
            return before;
        }
        boolean marked = before.length >= 3 && before[0] == (byte) 0xEF && before[1] == (byte) 0xBB;
        return ((marked ? "\uFEFF" : "") + after.get()).getBytes(StandardCharsets.UTF_8);
    }

    /** A file of another kind is not for this program to write, whoever names it: ours say so in {@code apiVersion}. */
    private static boolean isOurs(String path, byte[] bytes) {
        boolean yaml = path.endsWith(".yaml") || path.endsWith(".yml");
        return yaml && new String(bytes, StandardCharsets.UTF_8).contains(MARK);
    }

    /** Shows the changes as a unified diff. */
    void show(Map<PlanFile, byte[]> changes) throws IOException {
        for (Map.Entry<PlanFile, byte[]> change : changes.entrySet()) {
            String path = change.getKey().path();
            String before = new String(change.getKey().bytes(), StandardCharsets.UTF_8);
            String after = new String(change.getValue(), StandardCharsets.UTF_8);
            session.document().write("--- " + path + "\n+++ " + path + "\n" + LineDiff.of(before, after));
        }
    }

    /**
     * Writes the changes; a file that somebody changed since is worked out anew.
     *
     * @param note the key of what is said of each
     */
    void write(Map<PlanFile, byte[]> changes, String note) throws Failure, IOException {
        for (PlanFile file : changes.keySet()) {
            Path path = session.env().workingFolder().resolve(file.path());
            if (FileChange.change(path, file.path(), bytes -> Optional.of(after(file.path(), bytes)))) {
                session.note(note, file.path());
            }
        }
    }
}
