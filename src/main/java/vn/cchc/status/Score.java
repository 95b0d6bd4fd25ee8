package vn.cchc.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Plan;
import vn.cchc.model.Proof;
import vn.cchc.model.Scorecard;
import vn.cchc.model.UnitRef;

/**
 * The self-scoring of a plan, with the evidence that reports had given by a day.
 *
 * @param unit the unit whose criteria alone were asked for; every sum is then of those
 * @param units in the order in which the scorecard names them, what nobody answers for at the end
 */
public record Score(
        Plan plan,
        Scorecard scorecard,
        LocalDate asOf,
        Optional<String> unit,
        List<FieldScore> fields,
        List<UnitScore> units,
        Points total) {

    public Score {
        fields = List.copyOf(fields);
        units = List.copyOf(units);
    }

    /** @param asOf reports handed in later are not looked at */
    public static Score of(Plan plan, Scorecard scorecard, LocalDate asOf, Optional<String> unit) {
        List<FieldScore> fields = new ArrayList<>();
        List<CriterionScore> all = new ArrayList<>();
        for (Scorecard.Field field : scorecard.fields()) {
            List<CriterionScore> rows = rows(plan, field, asOf, unit);
            boolean open = field.criteria().isEmpty() || field.pending().isPresent();
            if (unit.isEmpty() || !rows.isEmpty() || open && concerns(plan, field.units(), unit.get())) {
                fields.add(new FieldScore(field, rows, Points.of(rows)));
            }
            all.addAll(rows);
        }
        return new Score(plan, scorecard, asOf, unit, fields, units(all), Points.of(all));
    }

    private static List<CriterionScore> rows(
            Plan plan, Scorecard.Field field, LocalDate asOf, Optional<String> wanted) {
        List<CriterionScore> rows = new ArrayList<>();
        for (Scorecard.Criterion criterion : field.criteria()) {
            List<UnitRef> unit = field.unitOf(criterion).map(List::of).orElse(List.of());
            if (wanted.isEmpty() || concerns(plan, unit, wanted.get())) {
                Optional<String> id = unit.isEmpty()
                        ? Optional.empty()
                        : Optional.of(plan.units().idOf(unit.get(0)));
                rows.add(new CriterionScore(criterion, id, Proof.of(plan, criterion, asOf)));
            }
        }
        return rows;
    }

    private static boolean concerns(Plan plan, List<UnitRef> refs, String unit) {
        for (UnitRef ref : refs) {
            if (plan.units().concerns(ref, unit)) {
                return true;
            }
        }
        return false;
    }

    private static List<UnitScore> units(List<CriterionScore> rows) {
        Map<String, List<CriterionScore>> byUnit = new LinkedHashMap<>();
        List<CriterionScore> nobody = new ArrayList<>();
        for (CriterionScore row : rows) {
            if (row.unit().isPresent()) {
                byUnit.computeIfAbsent(row.unit().get(), any -> new ArrayList<>())
                        .add(row);
            } else {
                nobody.add(row);
            }
        }
        List<UnitScore> units = new ArrayList<>();
        byUnit.forEach((unit, its) -> units.add(new UnitScore(Optional.of(unit), Points.of(its))));
        if (!nobody.isEmpty()) {
            units.add(new UnitScore(Optional.empty(), Points.of(nobody)));
        }
        return units;
    }

    /** The fields in which something is still to be filled in. */
    public List<Scorecard.Field> pending() {
        List<Scorecard.Field> pending = new ArrayList<>();
        for (FieldScore field : fields) {
            if (field.field().pending().isPresent()) {
                pending.add(field.field());
            }
        }
        return pending;
    }
}
