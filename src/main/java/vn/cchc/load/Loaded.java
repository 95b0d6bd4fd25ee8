package vn.cchc.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Workspace;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;
import vn.cchc.source.SourceText;
import vn.cchc.yaml.TextReader;

/**
 * A workspace and what was wrong on the way to it.
 *
 * @param findings what the readers found; a workspace with errors holds what could be read
 * @param ignores the comments that let findings pass, in the order of the files
 * @param files the files that were to be read, in order
 * @param unreadable files that could not be opened
 * @param brokenPlans the ids of plans that were left out because their document has errors
 */
public record Loaded(
        Workspace workspace,
        Findings findings,
        List<Ignore> ignores,
        List<PlanFile> files,
        List<String> unreadable,
        List<String> brokenPlans) {

    public Loaded {
        ignores = List.copyOf(ignores);
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
        brokenPlans = List.copyOf(brokenPlans);
    }

    /** The paths the user asked for, in order. */
    public List<String> asked() {
        List<String> asked = new ArrayList<>();
        for (PlanFile file : files) {
            if (file.asked()) {
                asked.add(file.path());
            }
        }
        return asked;
    }

    /** The text of a file, read once more: only files with findings are shown, so none is kept. */
    public Optional<SourceText> text(String path) {
        for (PlanFile file : files) {
            if (file.path().equals(path)) {
                try {
                    return TextReader.read(path, file.content().bytes(), new Findings());
                } catch (IOException vanished) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
