package vn.cchc.load;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        Optional<UnitRef> unit = in.optional("unit", values::unit);
        Optional<String> milestone = in.optionalText("milestone");
        Optional<LocalDate> submitted = in.optional("submitted", values::day);
        Optional<String> number = in.optionalText("number");
        List<Report.TaskProgress> tasks = in.optionalList("tasks", this::task);
        List<Measurement> targets = in.optionalList("targets", this::measurement);
        List<Report.DutyDone> duties = in.optionalList("duties", this::duty);
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

    private Optional<Report.TaskProgress> task(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String task = in.required("id", values::id).orElse("");
            Optional<Progress> progress = in.optionalChoice("progress", STATES).flatMap(Progress::of);
            Optional<LocalDate> on = in.optional("on", values::day);
            Optional<String> reason = in.optionalText("reason");
            List<Report.StageDone> stages = in.optionalList("stages", this::stage);
            List<Evidence> evidence = in.optionalList("evidence", this::evidence);
            Optional<Correction> correction = correction(in, reason);
            Origin origin = in.end();
            boolean done = progress.filter(Progress.DONE::equals).isPresent();
            if (done && !origin.has("on")) {
                findings.error("done-without-day", origin.of("progress"), task);
            }
            if (!done && on.isPresent()) {
                findings.error("day-without-done", origin.of("on"), task);
            }
            if (progress.filter(Progress.DROPPED::equals).isPresent() && !origin.has("reason")) {
                findings.error("dropped-without-reason", origin.of("progress"), task);
            }
            return new Report.TaskProgress(task, progress, on, reason, stages, evidence, correction, origin);
        });
    }

    private Optional<Evidence> evidence(YamlNode node) {
        return values.evidence(node, file.neighbours());
    }

    private Optional<Report.StageDone> stage(YamlNode node) {
        return Fields.of(node, findings).flatMap(in -> {
            Optional<Integer> stage = in.number("stage", 1, 99);
            Optional<LocalDate> on = in.required("on", values::day);
            Origin origin = in.end();
            return stage.flatMap(number -> on.map(day -> new Report.StageDone(number, day, origin)));
        });
    }

    private Optional<Correction> correction(Fields in, Optional<String> reason) {
        return in.optionalText("corrects").map(milestone -> new Correction(milestone, reason));
    }

    private Optional<Measurement> measurement(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String target = in.required("id", values::id).orElse("");
            Optional<Boolean> answer = in.node("value").flatMap(ReportReader::answer);
            Optional<BigDecimal> value = answer.isPresent() ? Optional.empty() : in.optional("value", values::decimal);
            Optional<BigDecimal> count = in.optional("count", values::amount);
            Optional<BigDecimal> total = in.optional("total", values::amount);
            Optional<Correction> correction = correction(in, in.optionalText("reason"));
            return new Measurement(target, value, count, total, answer, correction, in.end());
        });
    }

    /** Yes or no, in either language. */
    private static Optional<Boolean> answer(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && YES.contains(scalar.text().strip())) {
            return Optional.of(true);
        }
        return node instanceof YamlNode.Scalar scalar
                        && NO.contains(scalar.text().strip())
                ? Optional.of(false)
                : Optional.empty();
    }

    private Optional<Report.DutyDone> duty(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String duty = in.required("id", values::id).orElse("");
            List<LocalDate> on = in.optionalList("on", values::day);
            Optional<Correction> correction = correction(in, in.optionalText("reason"));
            return new Report.DutyDone(duty, on, correction, in.end());
        });
    }
}
