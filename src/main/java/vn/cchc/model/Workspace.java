package vn.cchc.model;

import java.util.List;

/** Everything that was loaded: the registers of units and the plans, each in the order of their paths. */
public record Workspace(List<Units> registers, List<Plan> plans) {
    public Workspace {
        registers = List.copyOf(registers);
        plans = List.copyOf(plans);
    }
}
