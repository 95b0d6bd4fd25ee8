package vn.cchc.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.message.TargetWords;
import vn.cchc.message.Wording;
import vn.cchc.model.Evidence;
import vn.cchc.model.Milestone;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.ProductStanding;
import vn.cchc.status.Submission;
import vn.cchc.status.TargetStanding;
import vn.cchc.status.TaskStanding;
import vn.cchc.status.Timeliness;

/** The rows of a periodic report: tasks with their evidence, targets, who reported and what they wrote. */
final class PeriodicRows {
    private final PlanStatus status;
    private final Plan plan;
    private final Wording wording;
    private final Optional<MilestoneStanding> milestone;

    PeriodicRows(PlanStatus status, Optional<MilestoneStanding> milestone, Wording wording) {
        this.status = status;
        this.plan = status.plan();
        this.wording = wording;
        this.milestone = milestone;
    }

    PeriodicView.Row row(TaskStanding task) {
        List<String> leads = new ArrayList<>();
        task.task()
                .leads()
                .forEach(lead -> leads.add(plan.units().nameOf(plan.units().idOf(lead))));
        List<String> days = new ArrayList<>();
        task.task().effective().deadline().lastDays(plan.counting()).forEach(day -> days.add(wording.day(day)));
        Set<String> evidence = new LinkedHashSet<>();
        for (ProductStanding product : task.products()) {
            for (Evidence proof : product.evidence()) {
                String dated = proof.document()
                        + proof.date().map(day -> " (" + wording.day(day) + ")").orElse("");
                evidence.add(dated);
            }
        }
        return new PeriodicView.Row(
                task.task().id(),
                task.task().label(),
                String.join("; ", leads),
                task.task().effective().text(),
                days.isEmpty() ? "–" : String.join("; ", days),
                !days.isEmpty(),
                task.standing().word(),
                wording.standingWithDays(task),
                Line.of(List.copyOf(evidence)),
                !evidence.isEmpty());
    }

    /** What the units wrote in their reports for this milestone, in the order of the reports. */
    List<PeriodicView.Said> said(boolean difficulties) {
        String id =
                milestone.map(MilestoneStanding::milestone).map(Milestone::id).orElse("");
        List<PeriodicView.Said> said = new ArrayList<>();
        for (Report report : plan.reports()) {
            if (report.milestone().equals(id) && report.handedInBy(status.asOf())) {
                String unit = plan.units().nameOf(plan.units().idOf(report.unit()));
                for (String text : difficulties ? report.difficulties() : report.proposals()) {
                    said.add(new PeriodicView.Said(text, unit));
                }
            }
        }
        return said;
    }

    List<PeriodicView.TargetRow> targets() {
        TargetWords words = new TargetWords(wording.messages());
        List<PeriodicView.TargetRow> rows = new ArrayList<>();
        for (TargetStanding target : status.targets()) {
            rows.add(new PeriodicView.TargetRow(
                    target.target().label(),
                    target.target().goalText(),
                    words.value(target.target(), target.figure()),
                    words.verdict(target.target(), target.figure()),
                    words.coverage(target.figure())));
        }
        return rows;
    }

    List<PeriodicView.Handed> submissions() {
        List<PeriodicView.Handed> rows = new ArrayList<>();
        for (Submission submission :
                milestone.map(MilestoneStanding::submissions).orElse(List.of())) {
            boolean open = submission.timeliness() == Timeliness.MISSING && submission.daysLate() == 0;
            String state = open ? "open" : submission.timeliness().word();
            String words = wording.messages().get("timeliness." + state);
            rows.add(new PeriodicView.Handed(
                    submission.unit().name(),
                    submission.submitted().map(wording::day).orElse("–"),
                    submission.number().orElse("–"),
                    state,
                    submission.timeliness() == Timeliness.LATE
                            ? wording.messages().get("timeliness.late.cell", words, submission.daysLate())
                            : words));
        }
        return rows;
    }
}
