package vn.cchc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.CliRun;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;

/** Why something cannot be written, as people are told it. */
class RefusalTest {
    private static final Messages VI = Messages.of(Language.VI);
    private static final Messages EN = Messages.of(Language.EN);

    private static String told(Messages messages, Exception refused) {
        return messages.get("untold.unwritable", "a.html", Refusal.of(refused));
    }

    private static FileSystemException named(String reason) {
        return new FileSystemException("a.html", null, reason);
    }

    @Test
    void a_refusal_is_told_in_words_of_the_language() {
        Map<Exception, String> english = new LinkedHashMap<>();
        english.put(new IOException("No space left on device"), "no space left");
        english.put(new UncheckedIOException(new IOException("No space left on device")), "no space left");
        english.put(named("No space left on device"), "no space left");
        english.put(new IOException("Disk quota exceeded"), "the disk quota is used up");
        english.put(new IOException("File too large"), "the file is larger than allowed");
        english.put(named("Read-only file system"), "the drive can only be read");
        english.put(new AccessDeniedException("a.html"), "not permitted");
        english.put(named("Operation not permitted"), "not permitted");
        english.put(new IOException("Permission denied"), "not permitted");
        english.put(new NoSuchFileException("a"), "there is no such file or folder");
        english.put(new NotDirectoryException("a"), "a part of the path is no folder");
        english.put(named("Not a directory"), "a part of the path is no folder");
        english.put(named("Is a directory"), "it is a folder");
        english.put(named("File name too long"), "the name is longer than allowed");
        english.put(new FileSystemLoopException("a"), "links lead in a circle");
        english.put(named("Too many levels of symbolic links"), "links lead in a circle");
        english.put(named("Too many open files"), "too many files are open");
        english.put(new IOException("Input/output error"), "the drive or device has failed");
        english.put(new IOException("Stale file handle"), "the drive or device has failed");
        english.put(new IOException("Bad file descriptor"), "what is written to is closed");
        english.put(new FileAlreadyExistsException("a"), "something else stands there");
        english.put(new DirectoryNotEmptyException("a"), "something else stands there");
        english.put(new IOException(), "the system does not say why");
        english.put(new IOException(" "), "the system does not say why");
        english.put(new FileSystemException("a"), "the system does not say why");
        english.put(new IOException("Không còn gì cả"), "Không còn gì cả"); // what a system says that nobody knew
        english.forEach((refused, words) -> {
            assertThat(told(EN, refused)).isEqualTo("cannot write «a.html» (" + words + ")");
            assertThat(told(VI, refused))
                    .startsWith("không ghi được «a.html» (")
                    .doesNotContain("refused.", "null");
        });
        assertThat(told(VI, new IOException("No space left on device")))
                .isEqualTo("không ghi được «a.html» (không còn chỗ trống)");
    }

    @Test
    void what_has_a_name_is_named_wherever_it_was_refused() {
        assertThat(refused(new AccessDeniedException("/x/plan.yaml")))
                .isEqualTo("cchc: cannot read or write «/x/plan.yaml» (not permitted)\n"
                        + "Check that it is still there, may be read and written, and that there is room.\n");
        assertThat(refused(new IOException("Input/output error")))
                .isEqualTo("cchc: cannot write the result: the drive or device has failed\n");
        assertThat(refused(new IOException("Broken pipe"))).isEmpty();
        assertThat(refused(new IOException()))
                .isEqualTo("cchc: cannot write the result: the system does not say why\n");
    }

    /** What a run says to whom its result cannot be written. */
    private static String refused(IOException refusal) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw refusal;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Env env = new Env(
                new ByteArrayInputStream(new byte[0]), out, err, Map.of(), Path.of(""), () -> CliRun.TODAY, false);
        int code = new Cli(env).run("schema", "Units", "--lang", "en");
        assertThat(code).isEqualTo(err.size() == 0 ? ExitCode.FINE : ExitCode.UNTOLD);
        return err.toString(StandardCharsets.UTF_8);
    }
}
