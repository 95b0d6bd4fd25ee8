package vn.cchc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.message.Messages;
import vn.cchc.model.Issued;
import vn.cchc.model.Plan;
import vn.cchc.model.PlanDocument;

/**
 * What official documents share by Nghị định 30/2020/NĐ-CP, Phụ lục I. What is not known is a blank to be filled in, and never
 * made up.
 */
final class Form {
    static final String BLANK = "…";

    private static final String END = "./.";

    private final Plan plan;
    private final PlanDocument document;
    private final Messages messages;

    Form(Plan plan, Messages messages) {
        this.plan = plan;
        this.document = plan.document();
        this.messages = messages;
    }

    String issuer() {
        return document.issuedBy()
                .map(ref -> plan.units().nameOf(plan.units().idOf(ref)))
                .orElse("");
    }

    /** The number and sign of the plan itself. */
    String number() {
        return document.number().orElse(BLANK)
                + document.symbol().map(symbol -> "/" + symbol).orElse("");
    }

    /** The sign of the office at the end of the plan's: SGDĐT of KH-SGDĐT. */
    String office() {
        return document.symbol()
                .map(symbol -> symbol.substring(symbol.indexOf('-') + 1))
                .orElse(BLANK);
    }

    /** Where and when the plan was issued. */
    String placeAndDate() {
        Optional<Issued> issued = document.issued();
        return messages.get("document.place-and-date", place(), day(issued), month(issued), year(issued));
    }

    /** Where a document that is still to be issued will be, and the blanks for its day. */
    String placeAndBlankDate() {
        return messages.get("document.place-and-date", place(), BLANK, BLANK, year(Optional.empty()));
    }

    /** Number, day and issuer of the plan, as another document names it. */
    String planByNumber() {
        Optional<Issued> issued = document.issued();
        return messages.get("document.plan-named", number(), day(issued), month(issued), year(issued), issuer());
    }

    private String place() {
        return document.place().orElse(BLANK);
    }

    private static String day(Optional<Issued> issued) {
        OptionalInt day = issued.flatMap(Issued::day).map(OptionalInt::of).orElse(OptionalInt.empty());
        return day.isPresent() ? two(day.getAsInt()) : BLANK;
    }

    private static String month(Optional<Issued> issued) {
        return issued.map(date -> two(date.month())).orElse(BLANK);
    }

    private String year(Optional<Issued> issued) {
        return issued.map(Issued::year).or(document::year).map(String::valueOf).orElse(BLANK);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The last sentence of a document, with the sign that ends it. */
    static String ended(String text) {
        String stripped = text.strip();
        return stripped.endsWith(END) ? stripped : stripped.replaceAll("[.;]+$", "") + END;
    }

    /** The list closes each line with a semicolon and the last with a full stop. */
    static List<Line> punctuated(List<String> recipients) {
        List<String> lines = new ArrayList<>();
        for (String recipient : recipients) {
            lines.add(recipient + (lines.size() + 1 < recipients.size() ? ";" : "."));
        }
        return Line.of(lines);
    }
}
