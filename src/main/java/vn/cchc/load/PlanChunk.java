package vn.cchc.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.PlanDocument;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;

/**
 * Some files of one plan, enough to be worth handing to a thread.
 *
 * @param document the plan's document; absent for files that belong to no plan
 * @param first whether it is the plan's first, which tells of the document
 * @param last whether the plan is whole after it
 */
record PlanChunk(
        String folder,
        Optional<PlanFile> document,
        List<PlanFile> files,
        boolean first,
        boolean last,
        Surroundings around) {

    /** A body, and its file where a plan has only one of the kind. */
    record Part(Body body, Optional<Opened> single) {}

    /**
     * What the files say.
     *
     * @param document only of the plan's first chunk, and only where it is sound
     * @param parts the bodies without errors
     * @param inBodies what was found in bodies: nothing is said of those of a plan that is left out
     * @param unusual whether a file is not of the kind that its name promises
     */
    record Read(
            PlanChunk chunk,
            Optional<PlanDocument> document,
            List<Part> parts,
            Findings findings,
            Findings inBodies,
            List<String> unreadable,
            boolean unusual) {}

    Read read() {
        Findings findings = new Findings();
        Findings inBodies = new Findings();
        List<String> unreadable = new ArrayList<>();
        Optional<Opened> opened = Optional.empty();
        Optional<PlanDocument> read = Optional.empty();
        if (document.isPresent()) {
            Findings inDocument = first ? findings : new Findings(); // others read it once more, to know its year
            opened = open(document.get(), inDocument, first ? unreadable : new ArrayList<>());
            read = opened.filter(found -> found.kind() == Kind.PLAN)
                    .map(found -> new PlanReader(inDocument, around.phrases(folder)).read(found.fields()))
                    .filter(any -> !inDocument.hasErrors());
        }
        boolean unusual = opened.filter(found -> found.kind() != Kind.PLAN).isPresent();
        OptionalInt year = read.map(PlanDocument::yearOfPhrases).orElse(OptionalInt.empty());
        List<Part> parts = new ArrayList<>();
        for (PlanFile file : files) {
            Optional<Opened> found = open(file, findings, unreadable);
            unusual |= found.filter(Opened::holdsOthers).isPresent();
            if (!unusual) {
                found.flatMap(body -> part(body, year, inBodies)).ifPresent(parts::add);
            }
        }
        return new Read(this, first ? read : Optional.empty(), parts, findings, inBodies, unreadable, unusual);
    }

    private Optional<Part> part(Opened file, OptionalInt year, Findings inBodies) {
        int before = inBodies.errors();
        Body body = Body.read(file, year, around.phrases(folder), inBodies);
        if (document.isEmpty()) {
            inBodies.error(
                    "plan-missing",
                    Location.startOf(file.file().path()),
                    file.kind().word());
        }
        return inBodies.errors() > before
                ? Optional.empty()
                : Optional.of(new Part(body, body instanceof Body.Handed ? Optional.empty() : Optional.of(file)));
    }

    private static Optional<Opened> open(PlanFile file, Findings findings, List<String> unreadable) {
        try {
            return FileOpener.open(file, findings);
        } catch (IOException denied) {
            unreadable.add(file.path());
            return Optional.empty();
        }
    }
}
