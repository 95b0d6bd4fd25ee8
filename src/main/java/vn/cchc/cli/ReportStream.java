package vn.cchc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.load.Listing;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceScan;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;

/**
 * Documents of so many plans that they are read a few at a time and forgotten. Each document waits in a file until every plan
 * was read, so that of a run that fails nothing is written.
 */
final class ReportStream {
    /** What has to be looked for in all plans before the first document can be made. */
    private static final List<String> OF_ALL = List.of("--unit", "--milestone");

    private static final List<String> OTHERWISE = List.of("--vars", "--check");

    private final PlanDocuments documents;
    private final AskedPlans asked;
    private final Path waiting;
    private final Progress progress;
    private final PlanDocuments.Names names = new PlanDocuments.Names();
    private final List<Output.Piece> pieces = new ArrayList<>();

    private ReportStream(PlanDocuments documents, AskedPlans asked, Path waiting, Progress progress) {
        this.documents = documents;
        this.asked = asked;
        this.waiting = waiting;
        this.progress = progress;
    }

    /** Whether documents of these plans can be made so, as far as is known before they are read. */
    static boolean fits(List<PlanFile> files, Arguments arguments, Session session) {
        for (String option : OF_ALL) {
            if (arguments.text(option).isPresent()) {
                return false;
            }
        }
        for (String flag : OTHERWISE) {
            if (arguments.flag(flag)) {
                return false;
            }
        }
        return files.size() >= Checked.MANY && Output.isFolder(arguments.text("--output"), session);
    }

    /** Writes the documents into the folder; false where the plans have to be read all at once, and nothing was written. */
    static boolean write(List<PlanFile> files, PlanDocuments documents, Arguments arguments, Session session)
            throws Failure, IOException {
        Path temporary = Unfinished.temporaryFolder();
        Path waiting;
        try {
            waiting = Unfinished.folder(temporary);
        } catch (IOException nowhere) {
            return false; // reading all at once keeps nothing in files
        }
        Progress progress = new Progress("site.progress", session);
        try {
            ReportStream stream = new ReportStream(documents, new AskedPlans(files), waiting, progress);
            Optional<WorkspaceScan.Scanned> scanned = SoundScan.of(files, stream::make, stream::take);
            progress.end();
            if (scanned.isEmpty() || stream.pieces.isEmpty()) {
                return false;
            }
            Inputs.noteErrors(scanned.get(), session);
            Output.write(stream.pieces, arguments.text("--output"), Listing.planFolders(files), session);
            return true;
        } catch (Full full) {
            throw Failure.untold(
                    "no-temporary", temporary, arguments.text("--output").orElse(""));
        } finally {
            progress.end();
            Unfinished.remove(waiting);
        }
    }

    /** The documents of the plans that were asked for; on any thread. */
    private List<PlanDocuments.Named> make(Workspace some) {
        List<PlanDocuments.Named> made = new ArrayList<>();
        for (Plan plan : some.plans()) {
            if (asked.contains(plan.folder())) {
                made.addAll(documents.make(plan));
            }
        }
        return made;
    }

    private void take(List<PlanDocuments.Named> made) {
        try {
            for (PlanDocuments.Named document : made) {
                Path file = waiting.resolve(String.valueOf(pieces.size()));
                Files.write(file, document.utf8());
                pieces.add(new Output.Waiting(names.free(document, documents.format()), file));
                progress.step();
            }
        } catch (IOException refused) {
            throw new Full(refused);
        }
    }
}
