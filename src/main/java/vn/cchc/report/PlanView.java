package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.message.Messages;
import vn.cchc.model.Area;
import vn.cchc.model.Issued;
import vn.cchc.model.Milestone;
import vn.cchc.model.Paragraph;
import vn.cchc.model.Plan;
import vn.cchc.model.PlanDocument;
import vn.cchc.model.Product;
import vn.cchc.model.Reporting;
import vn.cchc.model.Responsibility;
import vn.cchc.model.Signature;
import vn.cchc.model.Target;
import vn.cchc.model.Task;
import vn.cchc.model.UnitRef;

/** The plan as the document it was approved as; every text stands ready, numbered as printed. */
public record PlanView(
        String language,
        String title,
        Optional<String> superior,
        String issuer,
        String number,
        String placeAndDate,
        String opening,
        List<String> purposes,
        List<String> requirements,
        List<String> targets,
        boolean hasTargets,
        List<Heading> areas,
        List<Heading> responsibilities,
        String reportingNumber,
        String reporting,
        Optional<String> closing,
        List<Line> recipients,
        Optional<Signature> signature,
        Optional<Annex> annex) {

    /** A numbered heading with what stands below it. */
    public record Heading(
            String number,
            String heading,
            Optional<String> introduction,
            List<Paragraph> contents,
            List<Heading> parts) {}

    public record Annex(String title, Optional<String> note, List<AnnexGroup> groups) {}

    public record AnnexGroup(String id, String title, List<AnnexRow> rows) {}

    /** A row of the annex; a cell of several lines is a list. {@code single…} where the list has one line and no bullet. */
    public record AnnexRow(String id, Cell title, Cell products, Cell leads, Cell supports, String deadline) {}

    /** Lines of a cell: one alone, or several with bullets. */
    public record Cell(Optional<String> alone, List<Line> bullets) {
        static Cell of(List<String> lines) {
            return lines.size() == 1
                    ? new Cell(Optional.of(lines.get(0)), List.of())
                    : new Cell(Optional.empty(), Line.of(lines));
        }
    }

    static PlanView of(Plan plan, Messages messages) {
        PlanDocument document = plan.document();
        List<String> targets = targetParagraphs(plan);
        return new PlanView(
                messages.language().tag(),
                document.title(),
                document.superior(),
                document.issuedBy()
                        .map(unit -> plan.units().nameOf(plan.units().idOf(unit)))
                        .orElse(""),
                document.number().orElse("…")
                        + document.symbol().map(symbol -> "/" + symbol).orElse(""),
                placeAndDate(document, messages),
                String.join("; ", document.legalBases()) + ", " + document.enacting(),
                document.purposes(),
                document.requirements(),
                targets,
                !targets.isEmpty(),
                areas(document),
                responsibilities(plan),
                String.valueOf(document.responsibilities().size() + 1),
                document.reporting()
                        .map(reporting -> sentence(reporting, document.milestones()))
                        .orElse(""),
                document.closing(),
                punctuated(document.recipients()),
                document.signature(),
                annex(plan));
    }

    /** The list closes each line with a semicolon and the last with a full stop (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    static List<Line> punctuated(List<String> recipients) {
        List<String> lines = new ArrayList<>();
        for (String recipient : recipients) {
            lines.add(recipient + (lines.size() + 1 < recipients.size() ? ";" : "."));
        }
        return Line.of(lines);
    }

    private static String placeAndDate(PlanDocument document, Messages messages) {
        Optional<Issued> issued = document.issued();
        OptionalInt day = issued.flatMap(Issued::day).map(OptionalInt::of).orElse(OptionalInt.empty());
        String dayText = day.isPresent() ? two(day.getAsInt()) : "…";
        String monthText = issued.map(date -> two(date.month())).orElse("…");
        String yearText =
                issued.map(Issued::year).or(document::year).map(String::valueOf).orElse("…");
        return messages.get("document.place-and-date", document.place().orElse("…"), dayText, monthText, yearText);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Targets that share a paragraph are read one after the other, as the plan wrote them. */
    private static List<String> targetParagraphs(Plan plan) {
        List<String> paragraphs = new ArrayList<>();
        int last = -1;
        for (Target target : plan.targets()) {
            if (target.paragraph() == last) {
                int index = paragraphs.size() - 1;
                paragraphs.set(index, paragraphs.get(index) + " " + target.text());
            } else {
                paragraphs.add(target.text());
            }
            last = target.paragraph();
        }
        return paragraphs;
    }

    private static List<Heading> areas(PlanDocument document) {
        List<Heading> headings = new ArrayList<>();
        for (Area area : document.areas()) {
            if (!area.contents().isEmpty() || area.introduction().isPresent()) {
                String number = String.valueOf(headings.size() + 1);
                String heading = area.heading().orElse(area.title());
                headings.add(new Heading(number, heading, area.introduction(), area.contents(), List.of()));
            }
        }
        return headings;
    }

    private static List<Heading> responsibilities(Plan plan) {
        List<Heading> headings = new ArrayList<>();
        for (Responsibility responsibility : plan.document().responsibilities()) {
            String number = String.valueOf(headings.size() + 1);
            List<Heading> parts = new ArrayList<>();
            for (Responsibility.Part part : responsibility.parts()) {
                String name = plan.units().nameOf(plan.units().idOf(part.unit()));
                String partNumber = number + "." + (parts.size() + 1);
                parts.add(new Heading(partNumber, name, Optional.empty(), part.contents(), List.of()));
            }
            headings.add(
                    new Heading(number, responsibility.heading(), Optional.empty(), responsibility.contents(), parts));
        }
        return headings;
    }

    private static String sentence(Reporting reporting, List<Milestone> milestones) {
        StringBuilder sentence = new StringBuilder(reporting.opening());
        String joint = " ";
        for (Milestone milestone : milestones) {
            sentence.append(joint)
                    .append(milestone.title())
                    .append(' ')
                    .append(milestone.due().text());
            joint = "; ";
        }
        reporting.closing().ifPresent(closing -> sentence.append(' ').append(closing));
        return sentence.toString();
    }

    private static Optional<Annex> annex(Plan plan) {
        return plan.registry().map(registry -> {
            List<AnnexGroup> groups = new ArrayList<>();
            for (Area area : plan.areasInUse()) {
                List<AnnexRow> rows = new ArrayList<>();
                for (Task task : registry.tasks()) {
                    if (task.area().equals(area.id())) {
                        rows.add(row(plan, task));
                    }
                }
                if (!rows.isEmpty()) {
                    groups.add(new AnnexGroup(area.id(), area.title(), rows));
                }
            }
            return new Annex(registry.title(), registry.note(), groups);
        });
    }

    private static AnnexRow row(Plan plan, Task task) {
        return new AnnexRow(
                task.id(),
                Cell.of(task.titleLines()),
                Cell.of(names(task.products())),
                Cell.of(names(plan, task.leads())),
                Cell.of(names(plan, task.supports())),
                task.deadline().text());
    }

    private static List<String> names(List<Product> products) {
        List<String> names = new ArrayList<>();
        products.forEach(product -> names.add(product.name()));
        return names;
    }

    /** A unit written by name keeps the spelling of the plan; one written by id is printed with its full name. */
    private static List<String> names(Plan plan, List<UnitRef> refs) {
        List<String> names = new ArrayList<>();
        for (UnitRef ref : refs) {
            String id = plan.units().idOf(ref);
            names.add(id.equals(ref.written()) ? plan.units().nameOf(id) : ref.written());
        }
        return names;
    }
}
