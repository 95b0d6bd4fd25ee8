package vn.cchc.load;

import java.util.ArrayList;
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
import vn.cchc.source.Origin;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.Records;

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
        Optional<UnitRef> issuedBy = values.unit(in.required("issuedBy"));
        Optional<String> superior = in.optionalText("superior");
        Optional<String> number = in.optionalText("number");
        Optional<String> symbol = in.optionalText("symbol");
        Optional<String> place = in.optionalText("place");
        Optional<Issued> issued = values.issued(in.node("issued"));
        Optional<UnitRef> focalUnit = values.unit(in.required("focalUnit"));
        Optional<String> parent = in.optionalText("parent");
        Settings settings = settings(in);
        List<String> legalBases = in.texts("legalBases");
        String enacting = in.text("enacting");
        List<String> purposes = in.texts("purposes");
        List<String> requirements = in.texts("requirements");
        List<Area> areas = areas(in.records("areas"));
        List<Responsibility> responsibilities = responsibilities(in.records("responsibilities"));
        Optional<Reporting> reporting = reporting(in.record("reporting"));
        List<Milestone> milestones = milestones(in.records("milestones"));
        Optional<String> closing = in.optionalText("closing");
        List<String> recipients = in.texts("recipients");
        Optional<Signature> signature = signature(in.record("signature"));
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
        boolean sameDay = in.chosen("beforeMeans", "same-day", List.of("day-before", "same-day"));
        boolean rollsOver = in.chosen("rollOver", "next-working-day", List.of("none", "next-working-day"));
        return new Settings(dueSoonDays, sameDay, rollsOver);
    }

    private List<Area> areas(Records records) {
        List<Area> areas = new ArrayList<>();
        for (Fields in : records) {
            String id = values.id(in);
            String title = in.text("title");
            Optional<String> heading = in.optionalText("heading");
            Optional<String> introduction = in.optionalText("introduction");
            List<Paragraph> contents = values.paragraphs(in.optionalItems("contents"));
            areas.add(new Area(id, title, heading, introduction, contents, in.end()));
        }
        return areas;
    }

    private List<Responsibility> responsibilities(Records records) {
        List<Responsibility> responsibilities = new ArrayList<>();
        for (Fields in : records) {
            String heading = in.text("heading");
            boolean split = in.has("parts");
            List<UnitRef> units = values.units(split ? in.optionalItems("units") : in.items("units"));
            List<Paragraph> contents = values.paragraphs(split ? in.optionalItems("contents") : in.items("contents"));
            List<Responsibility.Part> parts = parts(in.optionalRecords("parts"));
            responsibilities.add(new Responsibility(heading, units, contents, parts, in.end()));
        }
        return responsibilities;
    }

    private List<Responsibility.Part> parts(Records records) {
        List<Responsibility.Part> parts = new ArrayList<>();
        for (Fields in : records) {
            Optional<UnitRef> unit = values.unit(in.required("unit"));
            List<Paragraph> contents = values.paragraphs(in.items("contents"));
            Origin origin = in.end();
            if (unit.isPresent()) {
                parts.add(new Responsibility.Part(unit.get(), contents, origin));
            }
        }
        return parts;
    }

    private Optional<Reporting> reporting(Optional<Fields> written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Fields in = written.get();
        String opening = in.text("opening");
        Optional<String> closing = in.optionalText("closing");
        Optional<UnitRef> to = values.unit(in.required("to"));
        List<UnitRef> by = values.units(in.items("by"));
        return Optional.of(new Reporting(opening, closing, to, by, in.end()));
    }

    private List<Milestone> milestones(Records records) {
        List<Milestone> milestones = new ArrayList<>();
        for (Fields in : records) {
            String id = values.id(in);
            String title = in.text("title");
            String period = in.text("period");
            String due = in.text("due");
            milestones.add(new Milestone(id, title, values.phrase(period), values.phrase(due), in.end()));
        }
        return milestones;
    }

    private static Optional<Signature> signature(Optional<Fields> written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Fields in = written.get();
        Signature signature = new Signature(in.text("title"), in.text("name"));
        in.end();
        return Optional.of(signature);
    }
}
