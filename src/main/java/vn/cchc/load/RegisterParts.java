package vn.cchc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files cut into parts that can be read and forgotten one after the other: each part is some whole registers of units with
 * everything below their folders. No file of one rests on a file of another; only plans name those of other registers as the ones they stand
 * under. Calendars, waivers and settings above all registers belong to every part.
 */
final class RegisterParts {
    /** Registers are put together until there are so many files: less is not worth beginning anew for. */
    private static final int ENOUGH = 5_000;

    static final String REGISTER = "units.yaml";

    /** What may stand above registers and rests on nothing. */
    private static final Set<String> ABOVE = Set.of("calendar.yaml", "waivers.yaml", "cchc.yaml");

    /**
     * @param above what every part rests on
     * @param below the files of this part alone, in their order
     */
    record Part(int number, List<PlanFile> above, List<PlanFile> below) {
        /** Whether it is the one that tells of what stands above. */
        boolean first() {
            return number == 0;
        }
    }

    /** More than so many files above registers: there are as many offices side by side, and they are read all at once. */
    private static final int MOST_ABOVE = 24;

    private final List<PlanFile> above = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    /** The folder of each register that lies in no other, and its part. */
    private final Map<String, Integer> registers = new HashMap<>();

    private final int enough;

    private RegisterParts(int enough) {
        this.enough = enough;
    }

    /** All files as one part. */
    static RegisterParts whole(List<PlanFile> files) {
        RegisterParts whole = new RegisterParts(ENOUGH);
        whole.parts.add(new Part(0, List.of(), files));
        return whole;
    }

    /** @param files in the order of their paths, by whatever names; one part where they cannot be cut */
    static RegisterParts of(List<PlanFile> files) {
        return files.size() < 2 * ENOUGH ? whole(files) : of(files, ENOUGH);
    }

    /** @param enough registers are put together until there are so many files */
    static RegisterParts of(List<PlanFile> files, int enough) {
        RegisterParts cut = new RegisterParts(enough);
        return cut.cut(files) ? cut : whole(files);
    }

    List<Part> parts() {
        return parts;
    }

    /** The number of the part that a plan's folder lies in, where it lies in any. */
    Optional<Integer> partOf(String folder) {
        return Surroundings.above(folder, registers.keySet()).map(registers::get);
    }

    private boolean cut(List<PlanFile> files) {
        Set<String> folders = new HashSet<>();
        for (PlanFile file : files) {
            if (file.name().equals(REGISTER)) {
                folders.add(file.folder());
            }
        }
        String register = "";
        int from = 0;
        for (int at = 0; at < files.size(); at++) {
            PlanFile file = files.get(at);
            String folder = file.folder();
            if (!register.isEmpty() && isWithin(folder, register)) {
                continue;
            }
            register = Touched.outermost(folder, folders);
            if (register.isEmpty() && !ABOVE.contains(file.name()) || registers.containsKey(register)) {
                return false;
            }
            if (register.isEmpty() || at - from >= enough) {
                end(files, from, at);
                from = register.isEmpty() ? at + 1 : at;
            }
            if (register.isEmpty()) {
                above.add(file);
                if (above.size() > MOST_ABOVE) {
                    return false;
                }
            } else {
                registers.put(register, parts.size());
            }
        }
        end(files, from, files.size());
        return parts.size() > 1;
    }

    private void end(List<PlanFile> files, int from, int to) {
        if (to > from) {
            parts.add(new Part(parts.size(), above, files.subList(from, to)));
        }
    }

    private static boolean isWithin(String folder, String register) {
        return folder.startsWith(register)
                && (folder.length() == register.length() || folder.charAt(register.length()) == '/');
    }
}
