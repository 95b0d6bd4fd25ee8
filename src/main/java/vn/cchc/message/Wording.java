package vn.cchc.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.model.Progress;
import vn.cchc.status.PartStanding;
import vn.cchc.status.Standing;
import vn.cchc.status.Submission;
import vn.cchc.status.TaskStanding;

/** The domain in words: standings, days left, percentages. */
public final class Wording {
    private final Messages messages;

    public Wording(Messages messages) {
        this.messages = messages;
    }

    public Messages messages() {
        return messages;
    }

    public String day(LocalDate day) {
        return Days.of(day, messages.language());
    }

    public String standing(Standing standing) {
        return messages.get("standing." + standing.word());
    }

    /** One letter for a narrow column; the key is printed under the table. */
    public String letter(Standing standing) {
        return messages.get("standing." + standing.word() + ".letter");
    }

    public String progress(Progress progress) {
        return messages.get("progress." + progress.word());
    }

    /** The standing and how many days: "quá hạn 24 ngày", "còn 15 ngày". */
    public String standingWithDays(TaskStanding task) {
        return withDays(task.standing(), task.daysLeft(), task.doneOn());
    }

    /** The same of the part of one lead. */
    public String standingWithDays(PartStanding part) {
        return withDays(part.standing(), part.daysLeft(), part.doneOn());
    }

    private String withDays(Standing standing, Optional<Integer> daysLeft, Optional<LocalDate> doneOn) {
        int left = daysLeft.orElse(0);
        return switch (standing) {
            case OVERDUE -> messages.get("standing.overdue.days", -left);
            case DUE_SOON -> messages.get(left == 0 ? "standing.due-today" : "standing.due-soon.days", left);
            case IN_TIME -> messages.get("standing.in-time.days", left);
            case DONE_ON_TIME, DONE_LATE -> standing(standing) + (doneOn.isPresent() ? " " + day(doneOn.get()) : "");
            case UNDATED, DROPPED -> standing(standing);
        };
    }

    /** How many days are left, or have passed. */
    public String daysLeft(int days) {
        if (days == 0) {
            return messages.get("days.today");
        }
        return days < 0 ? messages.get("days.overdue", -days) : messages.get("days.left", days);
    }

    /** A unit and when its report came: "Thanh tra Sở (12/03/2022, muộn 3 ngày)". */
    public String submission(Submission submission) {
        String name = submission.unit().name();
        String day =
                submission.submitted().isPresent() ? day(submission.submitted().get()) : "";
        return switch (submission.timeliness()) {
            case ON_TIME, ON_NAMED_DAY -> name + " (" + day + ")";
            case LATE -> messages.get("submission.late", name, day, submission.daysLate());
            case MISSING -> name;
        };
    }

    /** A share of a whole in percent with one decimal, or a dash where there is no whole. */
    public String percent(int part, int whole) {
        if (whole == 0) {
            return "–";
        }
        String percent = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
        return (messages.language() == Language.VI ? percent.replace('.', ',') : percent) + "%";
    }
}
