package vn.cchc.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import vn.cchc.model.Plan;
import vn.cchc.model.PlanDocument;
import vn.cchc.source.Findings;

/**
 * Loads plans one after the other: each is added to a sum when its files are read, and then forgotten, so that memory does
 * not grow with what they say. Every file in which there is an error is left out.
 */
public final class PlanStream<S> {
    /**
     * A sum over plans, and what was wrong on the way to it.
     *
     * @param unreadable files that could not be opened
     * @param brokenPlans the ids of plans that were left out because their document has errors
     */
    public record Summed<S>(S sum, Findings findings, List<String> unreadable, List<String> brokenPlans) {}

    /** So many files are read by a thread at once. */
    private static final int CHUNK = 64;

    private final S sum;
    private final BiConsumer<S, Plan> add;
    private final SharedIds ids;
    private final Findings findings = new Findings();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private Surroundings around = new Surroundings();

    /** The plan that is being put together. */
    private PlanParts parts = new PlanParts();

    private Optional<PlanDocument> document = Optional.empty();
    private boolean usual = true;

    /** @param ids those of all plans, whichever part they are in */
    private PlanStream(S sum, BiConsumer<S, Plan> add, SharedIds ids) {
        this.sum = sum;
        this.add = add;
        this.ids = ids;
    }

    /**
     * The sum over the plans of some files, in the order of the plans' documents.
     *
     * @param fresh a sum of nothing; asked for once more where the files turn out to be named so that they must all be read first
     * @param threads how many read files; the sum is made by the caller's alone
     */
    public static <S> Summed<S> sum(List<PlanFile> files, int threads, Supplier<S> fresh, BiConsumer<S, Plan> add) {
        return sum(files, RegisterParts.of(files), threads, fresh, add);
    }

    /** @param parts of the files, read one after the other */
    static <S> Summed<S> sum(
            List<PlanFile> files, RegisterParts parts, int threads, Supplier<S> fresh, BiConsumer<S, Plan> add) {
        PlanStream<S> stream = new PlanStream<>(fresh.get(), add, SharedIds.of(files));
        for (RegisterParts.Part part : parts.parts()) {
            if (!stream.oneByOne(part, threads)) {
                return allAtOnce(files, fresh.get(), add);
            }
        }
        return new Summed<>(stream.sum, stream.findings, stream.unreadable, stream.broken);
    }

    private static <S> Summed<S> allAtOnce(List<PlanFile> files, S sum, BiConsumer<S, Plan> add) {
        Loaded loaded = WorkspaceLoader.loadSound(files);
        loaded.workspace().plans().forEach(plan -> add.accept(sum, plan));
        return new Summed<>(sum, loaded.findings(), loaded.unreadable(), loaded.brokenPlans());
    }

    /** Adds the plans of a part; false where a file that others rest on does not go by its usual name. */
    private boolean oneByOne(RegisterParts.Part part, int threads) {
        around = new Surroundings();
        around.tellApart(ids);
        for (PlanFile file : part.above()) {
            usual &= part.first()
                    ? surrounds(file, findings, unreadable)
                    : surrounds(file, new Findings(), new ArrayList<>());
        }
        List<PlanFile> files = part.below();
        Map<String, PlanFile> documents = new LinkedHashMap<>();
        Map<String, List<PlanFile>> others = new LinkedHashMap<>();
        for (PlanFile file : files) {
            if (file.isPlan()) {
                String folder = file.folder();
                documents.put(folder, file);
                others.put(folder, new ArrayList<>(8));
            }
        }
        others.put("", new ArrayList<>());
        for (PlanFile file : files) {
            if (Roles.USUAL.contains(file.name())) {
                usual &= file.isPlan() || surrounds(file, findings, unreadable);
            } else {
                String plan = Surroundings.above(file.folder(), others.keySet()).orElse("");
                Objects.requireNonNull(others.get(plan)).add(file);
            }
        }
        if (usual) {
            InOrder.each(new Chunks(documents, others), threads, PlanChunk::read, this::take);
        }
        return usual;
    }

    /** Reads what serves the plans below; false where it is nothing of that kind. */
    private boolean surrounds(PlanFile file, Findings found, List<String> denied) {
        try {
            Optional<Opened> opened = FileOpener.open(file, found);
            opened.ifPresent(read -> around.add(read, found));
            return opened.filter(read -> !read.kind().surrounds()).isEmpty();
        } catch (IOException refused) {
            denied.add(file.path());
            return true;
        }
    }

    /** Cuts the files of one plan after the other, and lets go of each that it was through with. */
    private final class Chunks implements Iterator<PlanChunk> {
        private final Map<String, PlanFile> documents;
        private final Iterator<Map.Entry<String, List<PlanFile>>> plans;
        private String folder = "";
        private List<PlanFile> files = List.of();
        private int from;

        Chunks(Map<String, PlanFile> documents, Map<String, List<PlanFile>> others) {
            this.documents = documents;
            this.plans = others.entrySet().iterator();
        }

        @Override
        public boolean hasNext() {
            return from < files.size() || plans.hasNext();
        }

        @Override
        public PlanChunk next() {
            if (from >= files.size()) {
                Map.Entry<String, List<PlanFile>> plan = plans.next();
                folder = plan.getKey();
                files = plan.getValue();
                from = 0;
                plans.remove();
            }
            boolean first = from == 0;
            int to = Math.min(from + CHUNK, files.size());
            List<PlanFile> some = files.subList(from, to);
            boolean last = to == files.size();
            from = to;
            Optional<PlanFile> document = Optional.ofNullable(last ? documents.remove(folder) : documents.get(folder));
            return new PlanChunk(folder, document, some, first, last, around);
        }
    }

    /** Adds what a chunk says to its plan, and the plan to the sum once it is whole. */
    private boolean take(PlanChunk.Read read) {
        PlanChunk chunk = read.chunk();
        if (chunk.first()) {
            document = read.document();
        }
        boolean leftOut = chunk.document().isPresent() && document.isEmpty();
        findings.addAll(read.findings());
        unreadable.addAll(read.unreadable());
        if (!leftOut) {
            findings.addAll(read.inBodies());
            read.parts().forEach(part -> put(chunk.folder(), part));
        }
        if (chunk.last() && leftOut) {
            broken.add(around.id(chunk.folder()));
        }
        if (chunk.last()) {
            document.ifPresent(whole -> add.accept(sum, parts.plan(chunk.folder(), whole, around)));
            parts = new PlanParts();
        }
        usual &= !read.unusual();
        return usual;
    }

    private void put(String folder, PlanChunk.Part part) {
        if (!parts.put(part.body())) {
            part.single().ifPresent(file -> file.repeats(folder, findings));
        }
    }
}
