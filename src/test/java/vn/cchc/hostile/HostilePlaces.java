package vn.cchc.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the hostile tests share: folders to spoil, and what may be shown on a terminal. */
final class HostilePlaces {
    private HostilePlaces() {}

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        }
    }

    /** Nothing that a terminal acts on, but for ends of lines and tabs. */
    static void assertShown(String text) {
        text.codePoints()
                .forEach(point -> assertThat(point < ' ' && point != '\n' && point != '\t'
                                || point >= 0x7F && point <= 0x9F
                                || point == 0x61C
                                || point == 0x200E
                                || point == 0x200F
                                || point >= 0x202A && point <= 0x202E
                                || point >= 0x2066 && point <= 0x2069)
                        .as("U+%04X in %s", point, text)
                        .isFalse());
    }
}
