package vn.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.Score;
import vn.cchc.status.Status;

/** The documents there are. */
public final class Documents {
    public static final List<Document> ALL =
            List.of(new PlanText(), new Standing(), new Dashboard(), new Reminding(), new SelfScoring());

    private Documents() {}

    public static Optional<Document> find(String name) {
        for (Document document : ALL) {
            if (document.name().equals(name)) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }

    public static List<String> names() {
        List<String> names = new ArrayList<>();
        ALL.forEach(document -> names.add(document.name()));
        return names;
    }

    /** The approved plan with its annex, as it was printed. */
    private static final class PlanText implements Document {
        @Override
        public String name() {
            return "plan";
        }

        @Override
        public boolean takesDay() {
            return false;
        }

        @Override
        public Object view(Plan plan, LocalDate asOf, Filter filter, Messages messages) {
            return PlanView.of(plan, messages);
        }
    }

    /** How everything in a plan stands on a day. */
    private static final class Standing implements Document {
        @Override
        public String name() {
            return "status";
        }

        @Override
        public boolean takesDay() {
            return true;
        }

        @Override
        public Object view(Plan plan, LocalDate asOf, Filter filter, Messages messages) {
            return StatusView.of(Status.of(plan, asOf, filter), filter, new Wording(messages));
        }
    }

    /** What each unit owes on a day. */
    private static final class Reminding implements Document {
        @Override
        public String name() {
            return "reminder";
        }

        @Override
        public boolean takesDay() {
            return true;
        }

        @Override
        public Object view(Plan plan, LocalDate asOf, Filter filter, Messages messages) {
            return ReminderView.of(Status.of(plan, asOf, Filter.ALL), filter.unit(), new Wording(messages));
        }
    }

    /** The year-end self-scoring with its evidence. */
    private static final class SelfScoring implements Document {
        @Override
        public String name() {
            return "scorecard";
        }

        @Override
        public boolean takesDay() {
            return true;
        }

        @Override
        public boolean needsScorecard() {
            return true;
        }

        @Override
        public Object view(Plan plan, LocalDate asOf, Filter filter, Messages messages) {
            Score score = Score.of(plan, plan.scorecard().orElseThrow(), asOf, filter.unit());
            return ScoreView.of(score, new Wording(messages));
        }
    }

    /** One page for the leadership. */
    private static final class Dashboard implements Document {
        @Override
        public String name() {
            return "dashboard";
        }

        @Override
        public boolean takesDay() {
            return true;
        }

        @Override
        public Object view(Plan plan, LocalDate asOf, Filter filter, Messages messages) {
            return DashboardView.of(Status.of(plan, asOf, Filter.ALL), new Wording(messages));
        }
    }
}
