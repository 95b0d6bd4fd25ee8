package vn.cchc.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that was loaded: the registers of units, the calendars, waivers and settings, and the plans, each in the order of their paths.
 *
 * @param withParent the folders of the plans whose parent exists, loaded or not
 * @param faulty the absolute paths of files in which the readers found errors
 */
public record Workspace(
        List<Units> registers,
        List<Calendar> calendars,
        List<Waiver> waivers,
        List<Config> configs,
        List<Plan> plans,
        Set<String> withParent,
        Set<String> faulty) {
    public Workspace {
        registers = List.copyOf(registers);
        calendars = List.copyOf(calendars);
        waivers = List.copyOf(waivers);
        configs = List.copyOf(configs);
        plans = List.copyOf(plans);
        withParent = Set.copyOf(withParent);
        faulty = Set.copyOf(faulty);
    }

    /** The same with other plans. */
    public Workspace with(List<Plan> others) {
        return new Workspace(registers, calendars, waivers, configs, others, withParent, faulty);
    }

    /** The plans alone, with what was faulty in what they stand in: rules on registers and the like were run for those. */
    public Workspace alone(Set<String> faultyAround) {
        Set<String> all = new HashSet<>(faulty);
        all.addAll(faultyAround);
        return new Workspace(List.of(), List.of(), List.of(), List.of(), plans, withParent, all);
    }

    /**
     * The plans whose files were read without error: only there does it mean anything that something is missing. A file
     * belongs to the nearest plan at or above its folder.
     */
    public List<Plan> wholePlans() {
        Set<String> folders = new HashSet<>();
        for (Plan plan : plans) {
            folders.add(plan.folder());
        }
        Set<String> spoilt = new HashSet<>();
        for (String path : faulty) {
            String folder = above(path);
            while (!folder.isEmpty() && !folders.contains(folder)) {
                folder = above(folder);
            }
            spoilt.add(folder);
        }
        List<Plan> whole = new ArrayList<>();
        for (Plan plan : plans) {
            if (!spoilt.contains(plan.folder())) {
                whole.add(plan);
            }
        }
        return whole;
    }

    /** The whole plans whose register was read without error too: only there does it mean anything that a unit is not named. */
    public List<Plan> wholePlansAndUnits() {
        Set<String> spoilt = new HashSet<>();
        for (String path : faulty) {
            if (path.endsWith("units.yaml")) {
                spoilt.add(above(path));
            }
        }
        List<Plan> whole = new ArrayList<>();
        for (Plan plan : wholePlans()) {
            String folder = plan.folder();
            while (!folder.isEmpty() && !spoilt.contains(folder)) {
                folder = above(folder);
            }
            if (plan.units().origin().isPresent() && !spoilt.contains(folder)) {
                whole.add(plan);
            }
        }
        return whole;
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Whether some file in a folder above a plan, where its register would stand, could not be read. */
    public boolean registerUnreadable(Plan plan) {
        for (String path : faulty) {
            String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
            if ((plan.folder() + "/").startsWith(folder) && path.endsWith("units.yaml")) {
                return true;
            }
        }
        return false;
    }
}
