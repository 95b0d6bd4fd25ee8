package vn.cchc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Calendar;
import vn.cchc.model.Config;
import vn.cchc.model.Units;
import vn.cchc.model.Waiver;
import vn.cchc.source.Findings;

/** What plans stand in: each has the nearest register and calendar at or above its folder. */
final class Surroundings {
    private final Map<String, Units> registers = new LinkedHashMap<>();
    private final Map<String, Calendar> calendars = new LinkedHashMap<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final Map<String, Config> configs = new LinkedHashMap<>();
    private final Map<String, PhraseMemory> phrases = new HashMap<>();
    private SharedIds ids = SharedIds.NONE;

    private final PhraseMemory withoutCalendar = new PhraseMemory(Calendar.NONE);

    /** Reads what serves the plans below a folder; any other file is left alone. */
    void add(Opened file, Findings findings) {
        String folder = file.file().folder();
        if (file.kind() == Kind.UNITS) {
            Units read = new UnitsReader(findings).read(file.fields());
            if (registers.putIfAbsent(folder, read) != null) {
                file.repeats(folder, findings);
            }
        } else if (file.kind() == Kind.CALENDAR) {
            Calendar read = new CalendarReader(findings).read(file.fields());
            if (calendars.putIfAbsent(folder, read) != null) {
                file.repeats(folder, findings);
            }
            phrases.putIfAbsent(folder, new PhraseMemory(read));
        } else if (file.kind() == Kind.WAIVERS) {
            waivers.addAll(new WaiversReader(findings, file.file()).read(file.fields()));
        } else if (file.kind() == Kind.CONFIG) {
            if (configs.putIfAbsent(folder, new ConfigReader(file.file()).read(file.fields())) != null) {
                file.repeats(folder, findings);
            }
        }
    }

    List<Units> registers() {
        return List.copyOf(registers.values());
    }

    List<Calendar> calendars() {
        return List.copyOf(calendars.values());
    }

    List<Waiver> waivers() {
        return waivers;
    }

    List<Config> configs() {
        return List.copyOf(configs.values());
    }

    Units units(String folder) {
        return nearest(folder, registers, Units.NONE);
    }

    Calendar calendar(String folder) {
        return nearest(folder, calendars, Calendar.NONE);
    }

    /** How phrases are read in a folder: by its calendar. */
    PhraseMemory phrases(String folder) {
        return nearest(folder, phrases, withoutCalendar);
    }

    private static <T> T nearest(String folder, Map<String, T> byFolder, T otherwise) {
        Optional<String> above = above(folder, byFolder.keySet());
        return above.isPresent() ? Objects.requireNonNull(byFolder.get(above.get())) : otherwise;
    }

    /** The folders whose plans a register of their own serves. */
    Set<String> registerFolders() {
        return registers.keySet();
    }

    /** @param ids those of all plans that are read together */
    void tellApart(SharedIds ids) {
        this.ids = ids;
    }

    /** The id of the plan in a folder, which no other plan has. */
    String id(String folder) {
        return ids.id(folder, register(folder));
    }

    /** The id by which the files of its register name the plan in a folder. */
    String localId(String folder) {
        return PlanRoot.id(folder, register(folder));
    }

    /** The id of the plan that a plan in some folder names by its local id; no plan that is another one has it. */
    String named(String folder, String localId) {
        return ids.named(root(folder), localId);
    }

    /** The folder below which the plan in a folder, and those it names, have their ids. */
    String root(String folder) {
        return PlanRoot.of(folder, register(folder));
    }

    private Optional<String> register(String folder) {
        return above(folder, registers.keySet());
    }

    /** The nearest folder at or above this one that is among some. */
    static Optional<String> above(String folder, Set<String> folders) {
        String at = folder;
        while (true) {
            if (folders.contains(at)) {
                return Optional.of(at);
            }
            if (at.isEmpty()) {
                return Optional.empty();
            }
            int slash = at.lastIndexOf('/');
            at = slash < 0 ? "" : at.substring(0, slash);
        }
    }
}
