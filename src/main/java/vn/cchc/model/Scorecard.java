package vn.cchc.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * The year-end self-scoring (tự chấm điểm chỉ số CCHC). The sets of criteria differ by year and province, so they are data.
 *
 * @param basis the document that sets the criteria, where it is known
 */
public record Scorecard(String title, Optional<String> basis, List<Field> fields, Origin origin) {

    public Scorecard {
        fields = List.copyOf(fields);
    }

    /**
     * A field of criteria (lĩnh vực).
     *
     * @param units the offices that answer for the field's evidence
     * @param pending what is still to be filled in, in words; such a field may have no criteria yet
     */
    public record Field(
            String id,
            String title,
            List<UnitRef> units,
            Optional<String> pending,
            List<Criterion> criteria,
            Origin origin) {

        public Field {
            units = List.copyOf(units);
            criteria = List.copyOf(criteria);
        }

        /** Who answers for a criterion: its own unit, else the field's where it has exactly one. */
        public Optional<UnitRef> unitOf(Criterion criterion) {
            if (criterion.unit().isPresent()) {
                return criterion.unit();
            }
            return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
        }
    }

    /**
     * What points are given for (tiêu chí, tiêu chí thành phần).
     *
     * @param max the most points it can bring; zero where it could not be read, as was reported then
     * @param score the points the plan's own office gives itself; absent until it has scored
     * @param tasks the tasks whose evidence in reports proves it too
     * @param explanation how the points came about, which has to stand where there is no evidence
     * @param notApplicable why it does not apply; it then counts nowhere
     */
    public record Criterion(
            String id,
            String title,
            BigDecimal max,
            Optional<UnitRef> unit,
            Optional<BigDecimal> score,
            List<Evidence> evidence,
            List<TaskRef> tasks,
            Optional<String> explanation,
            Optional<String> notApplicable,
            Origin origin) {

        public Criterion {
            evidence = List.copyOf(evidence);
            tasks = List.copyOf(tasks);
        }

        public boolean applies() {
            return notApplicable.isEmpty();
        }

        /** Whether it claims points, which somebody will ask the proof of. */
        public boolean claims() {
            return applies() && score.isPresent() && score.get().signum() > 0;
        }
    }

    /** A task by its number, where it was named. */
    public record TaskRef(String task, Origin origin) {}
}
