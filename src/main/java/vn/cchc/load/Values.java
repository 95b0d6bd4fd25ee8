package vn.cchc.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.cchc.deadline.DeadlineParser;
import vn.cchc.deadline.Doubt;
import vn.cchc.deadline.Reading;
import vn.cchc.model.Evidence;
import vn.cchc.model.Issued;
import vn.cchc.model.Paragraph;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.source.Location;
import vn.cchc.source.Origin;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.Records;
import vn.cchc.yaml.YamlNode;

/** Values that several kinds of file have: days, units, paragraphs, phrases. */
final class Values {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Findings findings;
    private final OptionalInt year;
    private final PhraseMemory phrases;

    /** For files without phrases. */
    Values(Findings findings, OptionalInt year) {
        this(findings, year, PhraseMemory.NONE);
    }

    /** @param year the year of the plan that phrases belong to, where it is known */
    Values(Findings findings, OptionalInt year, PhraseMemory phrases) {
        this.findings = findings;
        this.year = year;
        this.phrases = phrases;
    }

    Optional<UnitRef> unit(Optional<YamlNode> node) {
        Optional<String> text = scalar(node);
        return text.isPresent()
                ? Optional.of(new UnitRef(text.get(), Origin.at(node.get().at())))
                : Optional.empty();
    }

    List<UnitRef> units(List<YamlNode> items) {
        List<UnitRef> units = new ArrayList<>(items.size());
        for (YamlNode item : items) {
            Optional<UnitRef> unit = unit(Optional.of(item));
            if (unit.isPresent()) {
                units.add(unit.get());
            }
        }
        return units;
    }

    /** The id that a record must have; empty where it has none, which was reported. */
    String id(Fields in) {
        Optional<YamlNode> node = in.required("id");
        return node.isPresent() ? id(node.get()).orElse("") : "";
    }

    Optional<String> id(YamlNode node) {
        Optional<String> text = Fields.scalar(node, findings);
        if (text.isPresent() && !isId(text.get())) {
            findings.error("id-wrong", node.at(), text.get());
        }
        return text;
    }

    /** Letters without diacritics, digits, hyphens: an id stands in paths and on command lines. */
    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean good = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
            if (!good || c == '.' && (i == 0 || i == text.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    Optional<LocalDate> day(Optional<YamlNode> node) {
        Optional<String> text = scalar(node);
        return text.isPresent() ? day(text.get(), node.get().at()) : Optional.empty();
    }

    List<LocalDate> days(List<YamlNode> items) {
        List<LocalDate> days = new ArrayList<>(items.size());
        for (YamlNode item : items) {
            Optional<LocalDate> day = day(Optional.of(item));
            if (day.isPresent()) {
                days.add(day.get());
            }
        }
        return days;
    }

    private Optional<LocalDate> day(String written, Location at) {
        int[] parts = digits(written, 3);
        if (parts == null) {
            findings.error("day-wrong", at, written);
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
        } catch (DateTimeException impossible) {
            findings.error("day-impossible", at, written, new Doubt("day-impossible", true, List.of(written)));
            return Optional.empty();
        }
    }

    /** {@code 2022-02-15}, or {@code 2022-02} where the day is blank in the document. */
    Optional<Issued> issued(Optional<YamlNode> node) {
        Optional<String> text = scalar(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int[] month = digits(text.get(), 2);
        if (month != null && month[1] >= 1 && month[1] <= 12) {
            return Optional.of(new Issued(month[0], month[1], Optional.empty()));
        }
        Optional<LocalDate> found = day(text.get(), node.get().at());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = found.get();
        return Optional.of(new Issued(day.getYear(), day.getMonthValue(), Optional.of(day.getDayOfMonth())));
    }

    /** The numbers of {@code YYYY-MM} or {@code YYYY-MM-DD}, or null for any other text. */
    private static int @Nullable [] digits(String text, int count) {
        if (text.length() != (count == 3 ? 10 : 7)) {
            return null;
        }
        int[] parts = new int[count];
        int part = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7) {
                if (c != '-') {
                    return null;
                }
                part++;
            } else if (c < '0' || c > '9') {
                return null;
            } else {
                parts[part] = 10 * parts[part] + c - '0';
            }
        }
        return parts[0] >= FIRST_YEAR && parts[0] <= LAST_YEAR ? parts : null;
    }

    /** A number with at most one decimal sign, point or comma, and no grouping; a percent sign may follow. */
    Optional<BigDecimal> decimal(Optional<YamlNode> node) {
        Optional<String> text = scalar(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String number = text.get().strip();
        Optional<BigDecimal> read =
                Decimals.read(number.endsWith("%") ? number.substring(0, number.length() - 1) : number);
        if (read.isEmpty()) {
            findings.error(
                    Decimals.maybeGrouped(number) ? "number-grouped" : "decimal-wrong",
                    node.get().at(),
                    text.get());
        }
        return read;
    }

    /** How many there are of something: a number that is not below zero. */
    Optional<BigDecimal> amount(Optional<YamlNode> node) {
        Optional<BigDecimal> number = decimal(node);
        if (number.isPresent() && number.get().signum() < 0) {
            findings.error("amount-negative", node.get().at(), number.get());
            return Optional.empty();
        }
        return number;
    }

    /** Plain texts, or {@code text} with its {@code details}. */
    List<Paragraph> paragraphs(List<YamlNode> items) {
        List<Paragraph> paragraphs = new ArrayList<>(items.size());
        for (YamlNode item : items) {
            Optional<Paragraph> paragraph = paragraph(item);
            if (paragraph.isPresent()) {
                paragraphs.add(paragraph.get());
            }
        }
        return paragraphs;
    }

    private Optional<Paragraph> paragraph(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping)) {
            Optional<String> text = Fields.scalar(node, findings);
            return text.isPresent() ? Optional.of(new Paragraph(text.get(), List.of())) : Optional.empty();
        }
        Fields in = Fields.of(node, findings).orElseThrow();
        Paragraph paragraph = new Paragraph(in.text("text"), in.texts("details"));
        in.end();
        return Optional.of(paragraph);
    }

    /** A phrase that says when; an absent one (already reported) reads as nothing. */
    Reading phrase(String text) {
        return year.isPresent() ? phrases.read(text, year.getAsInt()) : DeadlineParser.withoutYear(text);
    }

    /** @param beside where the files that evidence names are looked for */
    List<Evidence> evidence(Records records, PlanFile.Neighbours beside) {
        List<Evidence> all = new ArrayList<>();
        for (Fields in : records) {
            Optional<Integer> product = in.optionalNumber("product", 1, 99);
            String document = in.text("document");
            Optional<LocalDate> date = day(in.node("date"));
            Optional<String> link = in.optionalText("link");
            Optional<String> name = in.optionalText("file");
            Optional<Evidence.AttachedFile> file = name.isPresent()
                    ? Optional.of(new Evidence.AttachedFile(name.get(), beside.find(name.get())))
                    : Optional.empty();
            all.add(new Evidence(product, document, date, link, file, in.end()));
        }
        return all;
    }

    private Optional<String> scalar(Optional<YamlNode> node) {
        return node.isPresent() ? Fields.scalar(node.get(), findings) : Optional.empty();
    }
}
