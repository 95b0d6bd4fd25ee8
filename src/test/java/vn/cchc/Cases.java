package vn.cchc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The input of golden cases: what a case's {@code err} and {@code ok} hold, laid over what they differ from. */
final class Cases {
    static final Path FOLDER = Path.of("src/test/cases").toAbsolutePath();

    private static final String WITHOUT = "without-";

    private Cases() {}

    /** The folder a case runs in: its own, the project's, or a scratch folder with {@code err} and {@code ok} laid out. */
    static Path workFolder(Path folder, Path scratch) throws IOException {
        List<String> laid = Stream.of("err", "ok")
                .filter(name -> Files.isDirectory(folder.resolve(name)))
                .toList();
        if (laid.isEmpty()) {
            return Files.isDirectory(folder.resolve("plans"))
                    ? folder
                    : Path.of("").toAbsolutePath();
        }
        Path work = scratch.resolve(FOLDER.relativize(folder).toString());
        for (String name : List.of("err", "ok")) {
            if (Files.exists(folder.resolve("base"))) {
                String base = Files.readString(folder.resolve("base")).strip();
                copy(Path.of(base), work.resolve(name).resolve(base));
            } else {
                copy(FOLDER.resolve("base"), work.resolve(name));
            }
            if (laid.contains(name)) {
                copy(folder.resolve(name), work.resolve(name));
            }
        }
        return work;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                Path target = to.resolve(from.relativize(path).toString());
                String name = path.getFileName().toString();
                try {
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else if (Files.size(path) == 0 && name.startsWith(WITHOUT)) {
                        Files.deleteIfExists(target.resolveSibling(name.substring(WITHOUT.length())));
                    } else {
                        Files.write(target, Files.readAllBytes(path));
                    }
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }
}
