package vn.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Wording;
import vn.cchc.model.Area;
import vn.cchc.model.Plan;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Standing;
import vn.cchc.status.Tally;
import vn.cchc.status.TaskStanding;
import vn.cchc.status.Timeliness;

/**
 * The periodic report (báo cáo CCHC định kỳ) that the office sends upward, consolidated from what the units handed in. What
 * nobody reported is not said.
 */
public record PeriodicView(
        String language,
        String plan,
        String title,
        Optional<String> superior,
        String issuer,
        String number,
        String placeAndDate,
        String milestone,
        String asOf,
        String period,
        String overall,
        String rate,
        String received,
        List<Part> management,
        List<Part> areas,
        List<Row> done,
        boolean nothingDone,
        List<Row> behind,
        boolean nothingBehind,
        List<Said> difficulties,
        boolean noDifficulties,
        List<Row> next,
        boolean nothingNext,
        List<Said> proposals,
        boolean noProposals,
        String closing,
        List<Line> recipients,
        Optional<Signed> signature,
        String annexNote,
        List<Row> tasks,
        List<TargetRow> targets,
        boolean hasTargets,
        List<Handed> submissions) {

    /** An area with its tasks; {@code summary} counts them. */
    public record Part(String number, String heading, String summary, List<Row> rows) {}

    public record Row(
            String id,
            String title,
            String leads,
            String deadline,
            String lastDay,
            boolean dated,
            String standing,
            String standingText,
            List<Line> evidence,
            boolean hasEvidence) {}

    /** What a unit wrote. */
    public record Said(String text, String unit) {}

    public record Signed(String title, String name) {}

    public record TargetRow(String text, String goal, String value, String verdict, String coverage) {}

    public record Handed(String unit, String day, String number, String state, String text) {}

    static PeriodicView of(PlanStatus status, Wording wording) {
        return new Consolidated(status, Consolidated.milestone(status), wording).view();
    }

    /** The report of one milestone. */
    static PeriodicView of(PlanStatus status, MilestoneStanding milestone, Wording wording) {
        return new Consolidated(status, Optional.of(milestone), wording).view();
    }

    private static final class Consolidated {
        private final PlanStatus status;
        private final Plan plan;
        private final Wording wording;
        private final Optional<MilestoneStanding> milestone;
        private final PeriodicRows rows;

        Consolidated(PlanStatus status, Optional<MilestoneStanding> milestone, Wording wording) {
            this.status = status;
            this.plan = status.plan();
            this.wording = wording;
            this.milestone = milestone;
            this.rows = new PeriodicRows(status, milestone, wording);
        }

        /** The milestone whose day has come last; before the first of the year, the first. */
        private static Optional<MilestoneStanding> milestone(PlanStatus status) {
            Optional<MilestoneStanding> found = Optional.empty();
            for (MilestoneStanding each : status.milestones()) {
                boolean come = each.namedDay()
                        .filter(day -> !day.isAfter(status.asOf()))
                        .isPresent();
                if (come || found.isEmpty()) {
                    found = Optional.of(each);
                }
            }
            return found;
        }

        PeriodicView view() {
            List<Row> all = new ArrayList<>();
            List<Row> done = new ArrayList<>();
            List<Row> behind = new ArrayList<>();
            List<Row> next = new ArrayList<>();
            LocalDate until = nextDay();
            for (TaskStanding task : status.tasks()) {
                Row row = rows.row(task);
                all.add(row);
                switch (task.standing()) {
                    case DONE_ON_TIME, DONE_LATE -> done.add(row);
                    case OVERDUE -> behind.add(row);
                    case DUE_SOON, IN_TIME -> {
                        if (!task.dueDay().orElse(LocalDate.MAX).isAfter(until)) {
                            next.add(row);
                        }
                    }
                    default -> {
                        // a task without a day, or dropped, is in the annex
                    }
                }
            }
            List<Part> parts = parts();
            List<Said> difficulties = rows.said(true);
            List<Said> proposals = rows.said(false);
            Tally totals = status.totals();
            Form form = new Form(plan, wording.messages());
            String number = Form.BLANK + "/BC-" + form.office();
            String title = milestone.map(each -> each.milestone().title()).orElse("–");
            return new PeriodicView(
                    wording.messages().language().tag(),
                    plan.id(),
                    plan.document().title(),
                    plan.document().superior(),
                    form.issuer(),
                    number,
                    form.placeAndBlankDate(),
                    title,
                    wording.day(status.asOf()),
                    milestone.map(each -> each.milestone().period().text()).orElse("–"),
                    wording.messages()
                            .get(
                                    "periodic.overall",
                                    totals.tasks(),
                                    totals.of(Standing.DONE_ON_TIME),
                                    totals.of(Standing.DONE_LATE),
                                    totals.of(Standing.OVERDUE),
                                    totals.of(Standing.DUE_SOON) + totals.of(Standing.IN_TIME),
                                    totals.of(Standing.UNDATED),
                                    totals.of(Standing.DROPPED)),
                    wording.messages()
                            .get(
                                    "periodic.rate",
                                    totals.done(),
                                    totals.due(),
                                    wording.percent(totals.done(), totals.due())),
                    received(),
                    parts.isEmpty() ? List.of() : parts.subList(0, 1),
                    parts.isEmpty() ? List.of() : parts.subList(1, parts.size()),
                    done,
                    done.isEmpty(),
                    behind,
                    behind.isEmpty(),
                    difficulties,
                    difficulties.isEmpty(),
                    next,
                    next.isEmpty(),
                    proposals,
                    proposals.isEmpty(),
                    wording.messages().get("periodic.closing", title, form.issuer()),
                    Form.punctuated(plan.document().recipients()),
                    plan.document().signature().map(signed -> new Signed(signed.title(), signed.name())),
                    wording.messages().get("document.annex-of-report", number, form.issuer()),
                    all,
                    rows.targets(),
                    !status.targets().isEmpty(),
                    rows.submissions());
        }

        /** The last day of the milestone after this one; the end of the year after the last. */
        private LocalDate nextDay() {
            boolean after = false;
            for (MilestoneStanding each : status.milestones()) {
                if (after && each.lastDay().isPresent()) {
                    return each.lastDay().get();
                }
                after |= milestone.filter(each::equals).isPresent();
            }
            return plan.document()
                    .year()
                    .map(year -> LocalDate.of(year, 12, 31))
                    .orElse(status.asOf());
        }

        private String received() {
            return milestone
                    .map(each -> wording.messages()
                            .get(
                                    "periodic.received",
                                    each.received(),
                                    each.expected(),
                                    each.count(Timeliness.ON_TIME),
                                    each.count(Timeliness.ON_NAMED_DAY),
                                    each.count(Timeliness.LATE),
                                    each.count(Timeliness.MISSING)))
                    .orElse("");
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (Area area : plan.areasInUse()) {
                List<Row> listed = new ArrayList<>();
                int done = 0;
                int overdue = 0;
                for (TaskStanding task : status.tasks()) {
                    if (task.task().area().equals(area.id())) {
                        listed.add(rows.row(task));
                        boolean isDone =
                                task.standing() == Standing.DONE_ON_TIME || task.standing() == Standing.DONE_LATE;
                        done += isDone ? 1 : 0;
                        overdue += task.standing() == Standing.OVERDUE ? 1 : 0;
                    }
                }
                String summary = wording.messages().get("periodic.area", listed.size(), done, overdue);
                parts.add(new Part(String.valueOf(parts.size()), area.title(), summary, listed));
            }
            return parts;
        }
    }
}
