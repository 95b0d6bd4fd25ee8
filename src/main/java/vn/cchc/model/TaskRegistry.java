package vn.cchc.model;

import java.util.List;
import java.util.Optional;
import vn.cchc.source.Origin;

/** The annex of a plan: its title, the note under it, and the tasks. */
public record TaskRegistry(String title, Optional<String> note, List<Task> tasks, Origin origin) {
    public TaskRegistry {
        tasks = List.copyOf(tasks);
    }
}
