package vn.cchc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceScan;
import vn.cchc.model.Plan;
import vn.cchc.model.Workspace;
import vn.cchc.report.DocumentText;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.Status;

/**
 * {@code status} of so many plans that they are read a few at a time and forgotten. What is told is the same as of all at once;
 * it is kept in a file of its own until every plan was read, so that of a run that fails nothing is told.
 */
final class StatusStream {
    /** What has to be looked for in all plans before the first can be told of. */
    private static final List<String> OF_ALL = List.of("--unit", "--area", "--milestone");

    /** What some plans come to: words in the form that was asked for, or how they stand where all make one document. */
    private record Made(byte[] utf8, List<PlanStatus> standings, int plans, boolean overdue) {}

    /** The form that plans are told in by those who read them; none where all make one document. */
    private final @Nullable StatusForm form;

    private final Predicate<Plan> asked;
    private final Function<Plan, PlanStatus> standing;
    private final StatusWriter writer;
    /** What the writer writes to, and where it goes from there. */
    private final DocumentText text;

    private final OutputStream file;
    private boolean overdue;
    private int plans;

    private StatusStream(
            Predicate<Plan> asked,
            Function<Plan, PlanStatus> standing,
            Optional<StatusForm> form,
            StatusWriter writer,
            DocumentText text,
            OutputStream file) {
        this.form = form.orElse(null);
        this.asked = asked;
        this.standing = standing;
        this.writer = writer;
        this.text = text;
        this.file = file;
    }

    /** Whether any task is overdue; nothing where the plans have to be read all at once, and nothing was written. */
    static Optional<Boolean> write(Arguments arguments, String format, Session session) throws Failure, IOException {
        for (String option : OF_ALL) {
            if (arguments.text(option).isPresent()) {
                return Optional.empty();
            }
        }
        List<PlanFile> files = Inputs.selected(arguments.positionals(), session);
        boolean painted = format.equals("text") && session.style().coloured(); // paint is none of a file's characters
        if (files.size() < Checked.MANY || arguments.flag("--slippage") || painted) {
            return Optional.empty();
        }
        Path temporary = Unfinished.temporaryFolder();
        Path kept;
        try {
            kept = Unfinished.file(temporary);
        } catch (IOException nowhere) {
            return Optional.empty(); // reading all at once keeps nothing in files
        }
        try {
            Optional<Boolean> overdue = into(kept, files, arguments, format, session);
            if (overdue.isPresent()) {
                StatusWriter.hand(kept, format, session);
            }
            return overdue;
        } catch (Full full) {
            throw Failure.untold("temporary-full", temporary, Refusal.of(full));
        } finally {
            Unfinished.remove(kept);
        }
    }

    private static Optional<Boolean> into(
            Path kept, List<PlanFile> files, Arguments arguments, String format, Session session)
            throws Failure, IOException {
        Filter filter = Selection.filter(arguments, List.of());
        LocalDate asOf = arguments.asOf();
        Optional<WorkspaceScan.Scanned> scanned;
        StatusStream stream;
        try (OutputStream file = Files.newOutputStream(kept, StandardOpenOption.WRITE)) {
            Optional<StatusForm> form = format.equals("json")
                    ? Optional.empty()
                    : Optional.of(StatusForm.of(format, Optional.empty(), filter, Map.of(), session));
            DocumentText text = new DocumentText();
            StatusWriter writer = form.isPresent()
                    ? StatusWriter.of(form.get(), text)
                    : StatusWriter.json(asOf, Optional.empty(), Map.of(), text);
            AskedPlans asked = new AskedPlans(files);
            stream = new StatusStream(
                    plan -> asked.contains(plan.folder()),
                    plan -> format.equals("csv") // which tells nothing of milestones
                            ? Status.onDay(plan, asOf, filter)
                            : Status.of(plan, asOf, filter),
                    form,
                    writer,
                    text,
                    file);
            scanned = SoundScan.of(files, stream::make, stream::take);
            if (scanned.isEmpty() || stream.plans == 0) {
                return Optional.empty();
            }
            writer.end();
            text.moveTo(file);
        } catch (IOException refused) {
            throw new Full(refused);
        }
        Inputs.noteErrors(scanned.get(), session);
        return Optional.of(stream.overdue);
    }

    /** How the plans that were asked for stand; on any thread. */
    private Made make(Workspace some) {
        List<PlanStatus> standings = new ArrayList<>();
        boolean late = false;
        for (Plan plan : some.plans()) {
            if (asked.test(plan)) {
                PlanStatus status = standing.apply(plan);
                late |= status.totals().of(Standing.OVERDUE) > 0;
                standings.add(status);
            }
        }
        return form == null || standings.isEmpty()
                ? new Made(new byte[0], standings, standings.size(), late)
                : new Made(told(form, standings), List.of(), standings.size(), late);
    }

    private static byte[] told(StatusForm form, List<PlanStatus> standings) {
        DocumentText words = new DocumentText();
        StatusWriter writer = new StatusWriter.OneByOne(form, words);
        try {
            for (PlanStatus status : standings) {
                writer.plan(status);
            }
        } catch (IOException none) {
            throw new UncheckedIOException(none); // memory has none
        }
        return words.bytes();
    }

    private void take(Made made) {
        try {
            for (PlanStatus status : made.standings()) {
                writer.plan(status);
            }
            if (made.utf8().length > 0) {
                text.write(plans == 0 || form == null ? "" : form.between());
            }
            text.moveTo(file);
            file.write(made.utf8());
            plans += made.plans();
            overdue |= made.overdue();
        } catch (IOException full) {
            throw new Full(full);
        }
    }
}
