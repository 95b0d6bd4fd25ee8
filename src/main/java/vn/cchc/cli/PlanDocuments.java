package vn.cchc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.load.InOrder;
import vn.cchc.message.Messages;
import vn.cchc.model.Plan;
import vn.cchc.report.Document;
import vn.cchc.report.DocumentText;
import vn.cchc.report.Frame;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Templates;
import vn.cchc.status.Filter;

/**
 * One document of each of some plans, or one of each unit it goes to.
 *
 * @param templates those of the document, read already
 * @param day the day that a plan is asked about
 * @param apart whether letters to units become files of their own
 */
record PlanDocuments(
        Document document,
        OutputFormat format,
        Templates templates,
        Frame frame,
        Function<Plan, LocalDate> day,
        Filter filter,
        boolean apart,
        Messages messages) {
    /** Fewer plans are done before a thread has started. */
    private static final int FEW = 3;

    /** A document and its name without what makes it one of a kind. */
    record Named(String stem, byte[] utf8) {}

    /** The documents in the order of the plans; several threads make those of many. */
    List<Output.Piece> of(List<Plan> plans, Progress progress) {
        List<Output.Piece> pieces = new ArrayList<>();
        Names names = new Names();
        if (plans.size() < FEW) {
            for (Plan plan : plans) {
                add(make(plan), pieces, names, progress);
            }
            return pieces;
        }
        InOrder.each(plans.iterator(), Inputs.threads(), this::make, made -> {
            add(made, pieces, names, progress);
            return true;
        });
        return pieces;
    }

    /** The documents of one plan; on any thread. */
    List<Named> make(Plan plan) {
        List<Named> named = new ArrayList<>();
        Object whole = document.view(plan, day.apply(plan), filter, messages);
        for (Document.Made made :
                apart ? document.separate(whole) : List.of(new Document.Made(Optional.empty(), whole))) {
            DocumentText text = new DocumentText();
            try {
                templates.render(document.title(), format, made.view(), frame, text);
            } catch (IOException none) {
                throw new UncheckedIOException(none); // memory has none
            }
            String unit = made.unit().isPresent() ? "-" + made.unit().get() : "";
            named.add(new Named(plan.id().replace('/', '-') + "-" + document.title() + unit, text.bytes()));
        }
        return named;
    }

    private void add(List<Named> documents, List<Output.Piece> pieces, Names names, Progress progress) {
        for (Named each : documents) {
            pieces.add(new Output.Held(names.free(each, format), each.utf8()));
            progress.step();
        }
    }

    /** Names for files, each for one document: plans of two registers may have one id. */
    static final class Names {
        private final Set<String> taken = new HashSet<>();

        String free(Named document, OutputFormat format) {
            String name = document.stem() + "." + format.ending();
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = document.stem() + "-" + number + "." + format.ending();
            }
            return name;
        }
    }
}
