package vn.cchc.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names the short one first, where there is one
 * @param label what stands for its value in the help; empty for an option without a value
 * @param repeats whether it may stand there several times
 */
record Option(List<String> names, String label, boolean repeats) {
    String longest() {
        return names.get(names.size() - 1);
    }

    boolean valued() {
        return !label.isEmpty();
    }

    /** As the help shows it: {@code -o, --output FILE}. */
    String shown() {
        String all = String.join(", ", names);
        return valued() ? all + " " + label : all;
    }
}
