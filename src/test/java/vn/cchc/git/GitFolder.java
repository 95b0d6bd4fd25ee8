package vn.cchc.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A git repository that a test makes: every commit has the author and the day the test gives it, and so the same id. */
public final class GitFolder {
    private final Path folder;

    public GitFolder(Path folder) {
        this.folder = folder;
        git("init", "-q", "-b", "main");
        git("config", "core.autocrlf", "false");
    }

    public Path folder() {
        return folder;
    }

    public GitFolder copy(Path from, String to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(to).resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return this;
    }

    public GitFolder write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** Puts other words in the place of the first that are the same; they have to be there. */
    public GitFolder replace(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int at = text.indexOf(before);
        assertThat(at).as("%s in %s", before, file).isNotNegative();
        return write(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    public GitFolder delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** Commits everything as somebody's on a day, and tags it. */
    public GitFolder commit(String tag, String author, String day, String subject) {
        git("add", "-A");
        as(author, day, "commit", "-q", "-F", message(subject));
        git("tag", tag);
        return this;
    }

    /** A file with a message: what stands on a command line depends on the machine's locale. */
    private String message(String text) {
        try {
            return Files.writeString(folder.resolve(".git/cchc-message"), text).toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Runs git as somebody on a day. */
    public String as(String author, String day, String... arguments) {
        return run(author, day, arguments);
    }

    public String git(String... arguments) {
        return run("Người thử", "2022-01-01", arguments);
    }

    private String run(String author, String day, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_AUTHOR_DATE", day + "T09:00:00+07:00");
        builder.environment().put("GIT_COMMITTER_DATE", day + "T09:00:00+07:00");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
        try {
            Path config = folder.resolve(".git/cchc-user");
            if (Files.isDirectory(folder.resolve(".git"))) {
                Files.writeString(config, "[user]\n\tname = " + author + "\n\temail = ai@vi-du.invalid\n");
                builder.environment().put("GIT_CONFIG_GLOBAL", config.toString());
            }
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
            return said;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
