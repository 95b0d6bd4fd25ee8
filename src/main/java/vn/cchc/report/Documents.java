package vn.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Messages;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Score;
import vn.cchc.status.Status;

/** The documents there are. */
public final class Documents {
    private static final List<String> DAY = List.of("--as-of", "--milestone");
    private static final List<String> DAY_AND_UNIT = List.of("--as-of", "--milestone", "--unit");

    public static final List<Document> ALL = List.of(Known.values());

    private Documents() {}

    public static Optional<Document> find(String name) {
        for (Document document : ALL) {
            if (document.title().equals(name)) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }

    /** What the template of the document {@code status} may name, of a plan whose standing is known already. */
    public static Object view(PlanStatus status, Filter filter, Messages messages) {
        return StatusView.of(status, filter, new Wording(messages));
    }

    public static List<String> names() {
        List<String> names = new ArrayList<>();
        ALL.forEach(document -> names.add(document.title()));
        return names;
    }

    private enum Known implements Document {
        /** The approved plan with its annex, as it was printed. */
        PLAN("plan", List.of()),
        /** How everything in a plan stands on a day. */
        STATUS("status", DAY_AND_UNIT),
        /** The report that the office sends upward for a milestone. */
        PERIODIC("periodic", DAY),
        /** One page for the leadership. */
        DASHBOARD("dashboard", DAY),
        /** Who has reported, by milestone and group. */
        SUBMISSIONS("submissions", DAY),
        /** What one unit leads, supports and owes. */
        UNIT("unit", DAY_AND_UNIT),
        /** What each unit owes on a day. */
        REMINDER("reminder", DAY_AND_UNIT),
        /** The year-end self-scoring. */
        SCORECARD("scorecard", DAY_AND_UNIT);

        private final String title;
        private final List<String> options;

        Known(String title, List<String> options) {
            this.title = title;
            this.options = options;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public List<String> options() {
            return options;
        }

        @Override
        public boolean needsScorecard() {
            return this == SCORECARD;
        }

        @Override
        public List<Made> separate(Object view) {
            List<Made> letters = this == REMINDER ? ((ReminderView) view).letters() : List.of();
            return letters.isEmpty() ? List.of(new Made(Optional.empty(), view)) : letters;
        }

        @Override
        public Object view(Plan plan, LocalDate asOf, Filter filter, Messages messages) {
            Wording wording = new Wording(messages);
            return switch (this) {
                case PLAN -> PlanView.of(plan, messages);
                case STATUS -> StatusView.of(Status.of(plan, asOf, filter), filter, wording);
                case PERIODIC -> PeriodicView.of(Status.of(plan, asOf, Filter.ALL), wording);
                case DASHBOARD -> DashboardView.of(Status.of(plan, asOf, Filter.ALL), wording);
                case SUBMISSIONS -> SubmissionsView.of(Status.of(plan, asOf, Filter.ALL), wording);
                case UNIT -> UnitView.of(Status.of(plan, asOf, Filter.ALL), filter.unit(), wording);
                case REMINDER -> ReminderView.of(Status.of(plan, asOf, Filter.ALL), filter.unit(), wording);
                case SCORECARD ->
                    ScoreView.of(Score.of(plan, plan.scorecard().orElseThrow(), asOf, filter.unit()), wording);
            };
        }
    }
}
