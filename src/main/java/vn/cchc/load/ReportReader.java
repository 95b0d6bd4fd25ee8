package vn.cchc.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Correction;
import vn.cchc.model.Evidence;
import vn.cchc.model.Measurement;
import vn.cchc.model.Progress;
import vn.cchc.model.Report;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.source.Origin;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.Records;
import vn.cchc.yaml.YamlNode;

/**
 * Reads {@code kind: Report}. Unit and milestone are the file's name and folder ({@code reports/q1/van-phong-so.yaml});
 * where the file says them too, both must agree.
 */
final class ReportReader {
    private static final List<String> STATES = List.of("not-started", "under-way", "done", "dropped");
    private static final List<String> YES = List.of("yes", "có", "true");
    private static final List<String> NO = List.of("no", "không", "false");

    private final Findings findings;
    private final Values values;
    private final PlanFile file;

    ReportReader(Findings findings, PlanFile file) {
        this.findings = findings;
        this.values = new Values(findings, OptionalInt.empty());
        this.file = file;
    }

    Report read(Fields in) {
        String unitOfName = file.name().substring(0, file.name().lastIndexOf('.'));
        String milestoneOfFolder = file.folder().substring(file.folder().lastIndexOf('/') + 1);
        Optional<UnitRef> unit = values.unit(in.node("unit"));
        Optional<String> milestone = in.optionalText("milestone");
        Optional<LocalDate> submitted = values.day(in.node("submitted"));
        Optional<String> number = in.optionalText("number");
        List<Report.TaskProgress> tasks = tasks(in.optionalRecords("tasks"));
        List<Measurement> targets = measurements(in.optionalRecords("targets"));
        List<Report.DutyDone> duties = duties(in.optionalRecords("duties"));
        List<String> difficulties = in.optionalTexts("difficulties");
        List<String> proposals = in.optionalTexts("proposals");
        Origin origin = in.end();
        if (unit.isPresent() && !unit.get().written().equals(unitOfName)) {
            findings.error("report-place-differs", origin.of("unit"), unit.get().written(), unitOfName);
        }
        if (milestone.isPresent() && !milestone.get().equals(milestoneOfFolder)) {
            findings.error("report-place-differs", origin.of("milestone"), milestone.get(), milestoneOfFolder);
        }
        return new Report(
                unit.orElse(new UnitRef(unitOfName, Origin.at(origin.start()))),
                milestone.orElse(milestoneOfFolder),
                submitted,
                number,
                tasks,
                targets,
                duties,
                difficulties,
                proposals,
                origin);
    }

    private List<Report.TaskProgress> tasks(Records records) {
        List<Report.TaskProgress> tasks = new ArrayList<>();
        for (Fields in : records) {
            tasks.add(task(in));
        }
        return tasks;
    }

    private Report.TaskProgress task(Fields in) {
        String task = values.id(in);
        Optional<String> word = in.optionalChoice("progress", STATES);
        Optional<Progress> progress = word.isPresent() ? Progress.of(word.get()) : Optional.empty();
        Optional<LocalDate> on = values.day(in.node("on"));
        Optional<String> reason = in.optionalText("reason");
        List<Report.StageDone> stages = stages(in.optionalRecords("stages"));
        List<Evidence> evidence = values.evidence(in.optionalRecords("evidence"), file.neighbours());
        Optional<Correction> correction = correction(in, reason);
        Origin origin = in.end();
        boolean done = progress.isPresent() && progress.get() == Progress.DONE;
        if (done && !origin.has("on")) {
            findings.error("done-without-day", origin.of("progress"), task);
        }
        if (!done && on.isPresent()) {
            findings.error("day-without-done", origin.of("on"), task);
        }
        if (progress.isPresent() && progress.get() == Progress.DROPPED && !origin.has("reason")) {
            findings.error("dropped-without-reason", origin.of("progress"), task);
        }
        return new Report.TaskProgress(task, progress, on, reason, stages, evidence, correction, origin);
    }

    private List<Report.StageDone> stages(Records records) {
        List<Report.StageDone> stages = new ArrayList<>();
        for (Fields in : records) {
            Optional<Integer> stage = in.number("stage", 1, 99);
            Optional<LocalDate> on = values.day(in.required("on"));
            Origin origin = in.end();
            if (stage.isPresent() && on.isPresent()) {
                stages.add(new Report.StageDone(stage.get(), on.get(), origin));
            }
        }
        return stages;
    }

    private static Optional<Correction> correction(Fields in, Optional<String> reason) {
        Optional<String> milestone = in.optionalText("corrects");
        return milestone.isPresent() ? Optional.of(new Correction(milestone.get(), reason)) : Optional.empty();
    }

    private List<Measurement> measurements(Records records) {
        List<Measurement> measurements = new ArrayList<>();
        for (Fields in : records) {
            String target = values.id(in);
            Optional<YamlNode> written = in.node("value");
            Optional<Boolean> answer = answer(written);
            Optional<BigDecimal> value = answer.isPresent() ? Optional.empty() : values.decimal(written);
            Optional<BigDecimal> count = values.amount(in.node("count"));
            Optional<BigDecimal> total = values.amount(in.node("total"));
            Optional<Correction> correction = correction(in, in.optionalText("reason"));
            measurements.add(new Measurement(target, value, count, total, answer, correction, in.end()));
        }
        return measurements;
    }

    /** Yes or no, in either language. */
    private static Optional<Boolean> answer(Optional<YamlNode> node) {
        if (node.isPresent() && node.get() instanceof YamlNode.Scalar scalar) {
            String word = scalar.text().strip();
            if (YES.contains(word) || NO.contains(word)) {
                return Optional.of(YES.contains(word));
            }
        }
        return Optional.empty();
    }

    private List<Report.DutyDone> duties(Records records) {
        List<Report.DutyDone> duties = new ArrayList<>();
        for (Fields in : records) {
            String duty = values.id(in);
            List<LocalDate> on = values.days(in.optionalItems("on"));
            Optional<Correction> correction = correction(in, in.optionalText("reason"));
            duties.add(new Report.DutyDone(duty, on, correction, in.end()));
        }
        return duties;
    }
}
