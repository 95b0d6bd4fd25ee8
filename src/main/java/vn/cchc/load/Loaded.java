package vn.cchc.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.model.Plan;
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

    /** The same without what the plans say. */
    Loaded withoutBodies() {
        List<Plan> outlines = new ArrayList<>();
        workspace.plans().forEach(plan -> outlines.add(plan.outline()));
        return new Loaded(workspace.with(outlines), findings, ignores, files, unreadable, brokenPlans);
    }

    /** The text of a file by its path, read once more: only files with findings are shown, so none is kept. */
    public Function<String, Optional<SourceText>> texts() {
        return texts(files);
    }

    /** The text of each of some files by its path. */
    public static Function<String, Optional<SourceText>> texts(List<PlanFile> files) {
        return texts(new Listing(files));
    }

    /** The same of files that are listed already. */
    public static Function<String, Optional<SourceText>> texts(Listing listing) {
        return path -> listing.find(path).flatMap(Loaded::text);
    }

    private static Optional<SourceText> text(PlanFile file) {
        try {
            return TextReader.read(file.path(), file.bytes(), new Findings());
        } catch (IOException vanished) {
            return Optional.empty();
        }
    }
}
