package vn.cchc.load;

import java.util.Optional;

/**
 * The folder below which plans have their ids: the nearest one called {@code plans} at or above the register of units, or
 * the register's own folder. So a register of its own does not shorten the id of the plans below it.
 */
final class PlanRoot {
    private static final String USUAL = "plans";

    private PlanRoot() {}

    /** The folder of a plan below its root; a folder that is its own root goes by its name. */
    static String id(String folder, Optional<String> register) {
        String root = of(folder, register);
        return folder.equals(root) ? name(folder) : folder.substring(root.length() + 1);
    }

    /** The id of a plan whose folder is its own root. */
    static String name(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    static String of(String folder, Optional<String> register) {
        String from = register.orElse(folder);
        for (String at = from; !at.isEmpty(); at = above(at)) {
            if (at.equals(USUAL) || at.endsWith("/" + USUAL)) {
                return at;
            }
        }
        return register.orElse(above(above(folder)));
    }

    private static String above(String folder) {
        int slash = folder.lastIndexOf('/');
        return slash < 0 ? "" : folder.substring(0, slash);
    }
}
