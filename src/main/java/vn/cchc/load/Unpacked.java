package vn.cchc.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;

/** A file read so far as that needs nothing of what is around it: any thread may do that. */
record Unpacked(PlanFile file, Optional<Opened> opened, Findings findings, List<Ignore> ignores, boolean denied) {
    static final Function<PlanFile, Unpacked> APART = new Apart();

    /** @param findings what is found in the file, now and when its body is read */
    static Unpacked of(PlanFile file, Findings findings) {
        List<Ignore> ignores = new ArrayList<>();
        try {
            Optional<Opened> opened = FileOpener.open(file, findings, ignores);
            return new Unpacked(file, opened, findings, ignores, false);
        } catch (IOException denied) {
            return new Unpacked(file, Optional.empty(), findings, ignores, true);
        }
    }

    /** A file with findings of its own. */
    static Unpacked apart(PlanFile file) {
        return of(file, new Findings());
    }

    /** Some files, each with findings of its own. */
    static List<Unpacked> all(List<PlanFile> files) {
        List<Unpacked> unpacked = new ArrayList<>(files.size());
        for (PlanFile file : files) {
            unpacked.add(apart(file));
        }
        return unpacked;
    }

    /** A class of its own, for the sake of the start: nothing has to be linked. */
    private static final class Apart implements Function<PlanFile, Unpacked> {
        @Override
        public Unpacked apply(PlanFile file) {
            return apart(file);
        }
    }
}
