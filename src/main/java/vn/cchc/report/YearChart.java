package vn.cchc.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Columns;
import vn.cchc.message.Wording;
import vn.cchc.model.Area;
import vn.cchc.model.Progress;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.StageStanding;
import vn.cchc.status.Standing;
import vn.cchc.status.TaskStanding;

/**
 * The plan's year as a picture: a mark for each last day of each task, by area, with the milestones and the day asked. All
 * geometry is here, in units of the picture; the template only draws.
 *
 * @param summary the picture in a sentence, for those who do not see it
 */
public record YearChart(
        int width,
        int height,
        int plotTop,
        int plotBottom,
        List<Tick> months,
        List<Tick> milestones,
        List<Tick> today,
        List<Row> rows,
        String summary) {

    /** A line across the picture at a day. */
    public record Tick(int x, int labelX, int labelY, String label) {}

    public record Row(int y, int middle, int height, boolean odd, List<Label> label, List<Mark> marks) {}

    public record Label(int y, String text) {}

    /** A task at one of its last days; the letter says how it stands, so that no colour is needed. */
    public record Mark(int x, int y, String standing, String letter, String title) {}

    private static final int WIDTH = 1000;
    private static final int LEFT = 210;
    private static final int RIGHT = 12;
    private static final int TOP = 46;
    private static final int LANE = 24;
    private static final int RADIUS = 10;
    private static final int LABEL_WIDTH = 30;

    static Optional<YearChart> of(PlanStatus status, Wording wording) {
        return status.plan().document().year().map(year -> new Drawing(status, year, wording).chart());
    }

    private static final class Drawing {
        private final PlanStatus status;
        private final LocalDate first;
        private final int days;
        private final Wording wording;

        Drawing(PlanStatus status, int year, Wording wording) {
            this.status = status;
            this.first = LocalDate.of(year, 1, 1);
            this.days = first.lengthOfYear();
            this.wording = wording;
        }

        YearChart chart() {
            List<Row> rows = new ArrayList<>();
            int y = TOP;
            int marks = 0;
            for (Area area : status.plan().areasInUse()) {
                Row row = row(area, y, rows.size() % 2 == 1);
                if (!row.marks().isEmpty()) {
                    rows.add(row);
                    y += row.height();
                    marks += row.marks().size();
                }
            }
            List<Tick> months = new ArrayList<>();
            for (int month = 1; month <= 12; month++) {
                LocalDate day = first.withMonth(month);
                int middle = (x(day) + x(day.plusMonths(1))) / 2;
                months.add(new Tick(x(day), middle, y + 16, String.valueOf(month)));
            }
            List<Tick> milestones = new ArrayList<>();
            for (MilestoneStanding milestone : status.milestones()) {
                milestone
                        .lastDay()
                        .filter(this::inYear)
                        .ifPresent(day -> milestones.add(new Tick(
                                x(day), x(day), 14, milestone.milestone().title())));
            }
            List<Tick> today = new ArrayList<>();
            if (inYear(status.asOf())) {
                int x = x(status.asOf());
                today.add(new Tick(x, x, 32, wording.day(status.asOf())));
            }
            String summary = wording.messages()
                    .get("chart.year", String.valueOf(first.getYear()), marks, wording.day(status.asOf()));
            return new YearChart(WIDTH, y + 24, TOP, y, months, milestones, today, rows, summary);
        }

        private boolean inYear(LocalDate day) {
            return day.getYear() == first.getYear();
        }

        private int x(LocalDate day) {
            long offset = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, day)));
            return (int) (LEFT + offset * (WIDTH - LEFT - RIGHT) / days);
        }

        /** Marks that would cover each other stand below each other. */
        private Row row(Area area, int y, boolean odd) {
            List<Mark> marks = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            List<Mark> placed = new ArrayList<>();
            for (TaskStanding task : status.tasks()) {
                if (task.task().area().equals(area.id())) {
                    task.stages().stream()
                            .filter(stage -> inYear(stage.lastDay()))
                            .forEach(stage -> marks.add(mark(task, stage)));
                }
            }
            marks.sort((one, other) -> Integer.compare(one.x(), other.x()));
            for (Mark mark : marks) {
                int lane = 0;
                while (lane < ends.size() && ends.get(lane) > mark.x() - RADIUS) {
                    lane++;
                }
                int end = mark.x() + RADIUS + 2;
                if (lane == ends.size()) {
                    ends.add(end);
                } else {
                    ends.set(lane, end);
                }
                int middle = y + LANE / 2 + 4 + lane * LANE;
                placed.add(new Mark(mark.x(), middle, mark.standing(), mark.letter(), mark.title()));
            }
            List<String> words = Columns.wrap(area.id() + ". " + area.title(), LABEL_WIDTH, 2);
            int height = Math.max(ends.size() * LANE, words.size() * 15) + 8;
            List<Label> label = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                label.add(new Label(y + height / 2 + 5 - (words.size() - 1) * 8 + i * 16, words.get(i)));
            }
            return new Row(y, y + height / 2, height, odd, label, placed);
        }

        private Mark mark(TaskStanding task, StageStanding stage) {
            Standing standing = standing(task, stage);
            String title = wording.messages()
                    .get(
                            "chart.mark",
                            task.task().id(),
                            task.task().label(),
                            wording.day(stage.lastDay()),
                            wording.standing(standing));
            return new Mark(x(stage.lastDay()), 0, standing.word(), wording.letter(standing), title);
        }

        /** How this stage of the task stands: what is done is done, however the rest may stand. */
        private Standing standing(TaskStanding task, StageStanding stage) {
            if (task.progress() == Progress.DROPPED) {
                return Standing.DROPPED;
            }
            if (stage.metOn().isPresent()) {
                return stage.metOn().get().isAfter(stage.lastDay()) ? Standing.DONE_LATE : Standing.DONE_ON_TIME;
            }
            long left = ChronoUnit.DAYS.between(status.asOf(), stage.lastDay());
            return left < 0
                    ? Standing.OVERDUE
                    : left <= status.plan().settings().dueSoonDays() ? Standing.DUE_SOON : Standing.IN_TIME;
        }
    }
}
