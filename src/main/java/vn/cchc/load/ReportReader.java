package vn.cchc.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Evidence;
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

    private final Findings findings;
    private final Values values;
    private final PlanFile file;

    ReportReader(Findings findings, PlanFile file) {
        this.findings = findings;
        this.values = new Values(findings, OptionalInt.empty());
        this.file = file;
    }

    Optional<Report> read(Fields in) {
        String unitOfName = file.name().substring(0, file.name().lastIndexOf('.'));
        String milestoneOfFolder = file.folder().substring(file.folder().lastIndexOf('/') + 1);
        Optional<UnitRef> unit = in.optional("unit", values::unit);
        Optional<String> milestone = in.optionalText("milestone");
        Optional<LocalDate> submitted = in.required("submitted", values::day);
        Optional<String> number = in.optionalText("number");
        List<Report.TaskProgress> tasks = in.optionalList("tasks", this::task);
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
        UnitRef ref = unit.orElse(new UnitRef(unitOfName, Origin.at(origin.start())));
        return submitted.map(day -> new Report(
                ref, milestone.orElse(milestoneOfFolder), day, number, tasks, duties, difficulties, proposals, origin));
    }

    private Optional<Report.TaskProgress> task(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String task = in.required("id", values::id).orElse("");
            Optional<String> progress = in.choice("progress", STATES);
            Optional<LocalDate> on = in.optional("on", values::day);
            Optional<String> reason = in.optionalText("reason");
            List<Evidence> evidence = in.optionalList("evidence", values::evidence);
            Origin origin = in.end();
            Progress state = progress.flatMap(Progress::of).orElse(Progress.NOT_STARTED);
            if (state == Progress.DONE && !origin.has("on")) {
                findings.error("done-without-day", origin.of("progress"), task);
            }
            if (state == Progress.DROPPED && !origin.has("reason")) {
                findings.error("dropped-without-reason", origin.of("progress"), task);
            }
            return new Report.TaskProgress(task, state, on, reason, evidence, origin);
        });
    }

    private Optional<Report.DutyDone> duty(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String duty = in.required("id", values::id).orElse("");
            List<LocalDate> on = in.list("on", values::day);
            return new Report.DutyDone(duty, on, in.end());
        });
    }
}
