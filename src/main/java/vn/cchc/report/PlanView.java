package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Messages;
import vn.cchc.model.Area;
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
        List<String> bases,
        String enacting,
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
        Form form = new Form(plan, messages);
        return new PlanView(
                messages.language().tag(),
                document.title(),
                document.superior(),
                form.issuer(),
                form.number(),
                form.placeAndDate(),
                String.join("; ", document.legalBases()) + ", " + document.enacting(),
                bases(document),
                document.enacting(),
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
                document.closing().map(Form::ended),
                Form.punctuated(document.recipients()),
                document.signature(),
                annex(plan, messages.get("document.annex-of-plan", form.planByNumber())));
    }

    /** Each basis with its semicolon; the enacting words go on after the last (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    private static List<String> bases(PlanDocument document) {
        List<String> bases = new ArrayList<>();
        for (String basis : document.legalBases()) {
            bases.add(basis + (bases.size() + 1 < document.legalBases().size() ? ";" : ","));
        }
        return bases;
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

    private static Optional<Annex> annex(Plan plan, String note) {
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
            return new Annex(registry.title(), registry.note().or(() -> Optional.of(note)), groups);
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
