package vn.cchc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The user's own templates. */
final class TemplateFolder {
    private TemplateFolder() {}

    /** The folder that {@code --templates} names; one that is not there ends the run. */
    static Optional<Path> of(Arguments arguments, Session session) throws Failure {
        Optional<String> written = arguments.text("--templates");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.get().isBlank()) {
            throw Failure.usage("argument-empty"); // as an unset variable leaves it
        }
        Path folder = session.env().workingFolder().resolve(written.get());
        if (!Files.isDirectory(folder)) {
            throw Failure.untold("templates-missing", written.get());
        }
        return Optional.of(folder);
    }
}
