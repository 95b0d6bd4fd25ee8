package vn.cchc.load;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Area;
import vn.cchc.model.Issued;
import vn.cchc.model.Milestone;
import vn.cchc.model.Paragraph;
import vn.cchc.model.PlanDocument;
import vn.cchc.model.Reporting;
import vn.cchc.model.Responsibility;
import vn.cchc.model.Settings;
import vn.cchc.model.Signature;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.YamlNode;

/** Reads {@code kind: Plan}. */
final class PlanReader {
    private final Findings findings;
    private final PhraseMemory phrases;
    private Values values;

    PlanReader(Findings findings, PhraseMemory phrases) {
        this.findings = findings;
        this.phrases = phrases;
        this.values = new Values(findings, OptionalInt.empty());
    }

    PlanDocument read(Fields in) {
        String title = in.text("title");
        Optional<Integer> year = in.number("year", 1990, 2100);
        values = new Values(findings, year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty(), phrases);
        Optional<UnitRef> issuedBy = in.required("issuedBy", values::unit);
        Optional<String> superior = in.optionalText("superior");
        Optional<String> number = in.optionalText("number");
        Optional<String> symbol = in.optionalText("symbol");
        Optional<String> place = in.optionalText("place");
        Optional<Issued> issued = in.optional("issued", values::issued);
        Optional<UnitRef> focalUnit = in.required("focalUnit", values::unit);
        Optional<String> parent = in.optionalText("parent");
        Settings settings = settings(in);
        List<String> legalBases = in.texts("legalBases");
        String enacting = in.text("enacting");
        List<String> purposes = in.texts("purposes");
        List<String> requirements = in.texts("requirements");
        List<Area> areas = in.list("areas", this::area);
        List<Responsibility> responsibilities = in.list("responsibilities", this::responsibility);
        Optional<Reporting> reporting = in.required("reporting", this::reporting);
        List<Milestone> milestones = in.list("milestones", this::milestone);
        Optional<String> closing = in.optionalText("closing");
        List<String> recipients = in.texts("recipients");
        Optional<Signature> signature = in.required("signature", this::signature);
        return new PlanDocument(
                title,
                year,
                issuedBy,
                superior,
                number,
                symbol,
                place,
                issued,
                focalUnit,
                parent,
                settings,
                legalBases,
                enacting,
                purposes,
                requirements,
                areas,
                responsibilities,
                reporting,
                milestones,
                closing,
                recipients,
                signature,
                in.end());
    }

    private static Settings settings(Fields in) {
        int dueSoonDays = in.optionalNumber("dueSoonDays", 0, 366).orElse(Settings.DEFAULT.dueSoonDays());
        boolean sameDay = in.optionalChoice("beforeMeans", List.of("day-before", "same-day"))
                .filter("same-day"::equals)
                .isPresent();
        boolean rollsOver = in.optionalChoice("rollOver", List.of("none", "next-working-day"))
                .filter("next-working-day"::equals)
                .isPresent();
        return new Settings(dueSoonDays, sameDay, rollsOver);
    }

    private Optional<Area> area(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String id = in.required("id", values::id).orElse("");
            String title = in.text("title");
            Optional<String> heading = in.optionalText("heading");
            Optional<String> introduction = in.optionalText("introduction");
            List<Paragraph> contents = in.optionalList("contents", values::paragraph);
            return new Area(id, title, heading, introduction, contents, in.end());
        });
    }

    private Optional<Responsibility> responsibility(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String heading = in.text("heading");
            boolean split = in.has("parts");
            List<UnitRef> units = split ? in.optionalList("units", values::unit) : in.list("units", values::unit);
            List<Paragraph> contents =
                    split ? in.optionalList("contents", values::paragraph) : in.list("contents", values::paragraph);
            List<Responsibility.Part> parts = in.optionalList("parts", this::part);
            return new Responsibility(heading, units, contents, parts, in.end());
        });
    }

    private Optional<Responsibility.Part> part(YamlNode node) {
        return Fields.of(node, findings).flatMap(in -> {
            Optional<UnitRef> unit = in.required("unit", values::unit);
            List<Paragraph> contents = in.list("contents", values::paragraph);
            var origin = in.end();
            return unit.map(found -> new Responsibility.Part(found, contents, origin));
        });
    }

    private Optional<Reporting> reporting(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String opening = in.text("opening");
            Optional<String> closing = in.optionalText("closing");
            Optional<UnitRef> to = in.required("to", values::unit);
            List<UnitRef> by = in.list("by", values::unit);
            return new Reporting(opening, closing, to, by, in.end());
        });
    }

    private Optional<Milestone> milestone(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String id = in.required("id", values::id).orElse("");
            String title = in.text("title");
            String period = in.text("period");
            String due = in.text("due");
            return new Milestone(id, title, values.phrase(period), values.phrase(due), in.end());
        });
    }

    private Optional<Signature> signature(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            Signature signature = new Signature(in.text("title"), in.text("name"));
            in.end();
            return signature;
        });
    }
}
