package vn.cchc.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.cchc.check.Rules;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceScan;
import vn.cchc.model.Workspace;

/** Makes something of many plans while they are read a few at a time. */
final class SoundScan {
    private SoundScan() {}

    /**
     * What was found; nothing where the plans have to be read all at once, or where reading them all at once says what is wrong.
     *
     * @param make what comes of some plans, on any thread
     * @param take is handed that in the order of the plans, on the caller's thread
     */
    static <R> Optional<WorkspaceScan.Scanned> of(List<PlanFile> files, Function<Workspace, R> make, Consumer<R> take) {
        WorkspaceScan.Check check = new WorkspaceScan.Check(Rules::checkPlans, Rules::checkAround);
        return WorkspaceScan.of(files, FolderFiles.IS_FILE, Inputs.threads(files.size()), check, make, take)
                .filter(found -> found.sound() && found.unreadable().isEmpty());
    }
}
