package vn.cchc.message;

import java.util.List;
import vn.cchc.status.RollUp;

/** How the lines of sums are called. */
public final class RollUpNames {
    private final String by;
    private final Messages messages;

    /** @param by the word of {@code --by}: plan, area or unit */
    public RollUpNames(String by, Messages messages) {
        this.by = by;
        this.messages = messages;
    }

    public String name(RollUp.Row row) {
        if (row.id().isEmpty()) {
            return messages.get("rollup.nobody");
        }
        return switch (by) {
            case "area" -> row.id() + ". " + row.title();
            case "unit" -> row.title();
            default -> plan(row);
        };
    }

    private String plan(RollUp.Row row) {
        if (row.counted()) {
            return row.id();
        }
        return messages.get(row.title().isEmpty() ? "rollup.lost" : "rollup.not-counted", row.id());
    }

    /** The register that a unit is written in, as a person reads it. */
    public String register(RollUp.Row row) {
        return row.register().orElse(messages.get("rollup.without-register"));
    }

    /** Whether the lines are of several registers, so that each has to say of which. */
    public static boolean ofSeveralRegisters(List<RollUp.Row> rows) {
        for (RollUp.Row row : rows) {
            if (!row.register().equals(rows.get(0).register())) {
                return true;
            }
        }
        return false;
    }
}
