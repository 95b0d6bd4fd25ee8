package vn.cchc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Locks between threads and between processes: one after the other, and nothing is left of them. */
class PathLockTest {
    private static final int PROCESSES = 4;
    private static final int THREADS = 3;
    private static final int ROUNDS = 25;

    @TempDir
    Path folder;

    /** Adds one to the number in a file, again and again: without a lock, some of it is lost. */
    static final class Counting {
        public static void main(String... arguments) throws Exception {
            Path file = Path.of(arguments[0]);
            List<CompletableFuture<Void>> threads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                threads.add(CompletableFuture.runAsync(() -> count(file)));
            }
            for (CompletableFuture<Void> thread : threads) {
                thread.get();
            }
            System.exit(0);
        }

        private static void count(Path file) {
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    try (PathLock lock = PathLock.of(file, "số")) {
                        int number = Integer.parseInt(Files.readString(file));
                        Files.writeString(file, String.valueOf(number + 1));
                        assertThat(lock.isHeld()).isTrue();
                    }
                }
            } catch (IOException | Failure failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    @Test
    void many_processes_with_several_threads_come_one_after_the_other_and_leave_nothing() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path file = Files.writeString(folder.resolve("number"), "0");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.io.tmpdir=" + temporary,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Counting.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out" + i).toFile())
                    .start());
        }
        for (int i = 0; i < PROCESSES; i++) {
            assertThat(processes.get(i).waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(processes.get(i).exitValue())
                    .as(Files.readString(folder.resolve("out" + i)))
                    .isZero();
        }
        assertThat(Files.readString(file)).isEqualTo(String.valueOf(PROCESSES * THREADS * ROUNDS));
        if (File.separatorChar == '/') {
            try (Stream<Path> left = Files.list(temporary)) {
                assertThat(left.filter(path -> path.getFileName().toString().startsWith("cchc")))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_lock_that_another_thread_holds_is_waited_for_and_then_refused() throws Exception {
        try (PathLock held = PathLock.of(folder, "thư mục")) {
            assertThatThrownBy(() -> PathLock.of(folder, "thư mục")).isInstanceOf(Failure.class);
            assertThat(held.isHeld()).isTrue();
        }
        PathLock.of(folder, "thư mục").close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_pipe_in_its_place_is_not_waited_for() throws Exception {
        PathLock first = PathLock.of(folder, "thư mục");
        first.close();
        Process made = new ProcessBuilder("mkfifo", first.file().toString()).start();
        assertThat(made.waitFor()).isZero();
        try {
            Path other = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                try (PathLock lock = PathLock.of(folder, "thư mục")) {
                    return lock.file();
                }
            });
            assertThat(other).isNotEqualTo(first.file()).doesNotExist();
        } finally {
            Files.delete(first.file());
        }
    }

    @Test
    void what_a_killed_run_left_is_taken_over_and_then_taken_away() throws Exception {
        Path file;
        try (PathLock first = PathLock.of(folder, "thư mục")) {
            file = first.file();
        }
        Files.writeString(file, "left by a run that was killed");
        try (PathLock lock = PathLock.of(folder, "thư mục")) {
            assertThat(lock.file()).isEqualTo(file).exists();
        }
        assertThat(Files.exists(file)).isEqualTo(File.separatorChar != '/');
    }
}
