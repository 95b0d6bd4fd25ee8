package vn.cchc.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads read the files of a revision through one process of git, each what it asked for. */
@NullUnmarked
class BlobsTest {
    private static final int FILES = 40;

    @Test
    void every_thread_gets_its_own_answer(@TempDir Path folder) throws Exception {
        GitFolder git = new GitFolder(folder);
        for (int i = 0; i < FILES; i++) {
            git.write("f" + i + ".yaml", text(i));
        }
        git.commit("base", "An", "2022-01-21", "Kế hoạch");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Repository repository = Repository.at(folder, Repository.PATIENCE_SECONDS)) {
            Tree tree = repository.tree(repository.commit("HEAD"));
            List<Future<byte[]>> answers = new ArrayList<>();
            for (int round = 0; round < 20; round++) {
                for (int i = 0; i < FILES; i++) {
                    String blob = tree.blobs().get("f" + i + ".yaml");
                    answers.add(threads.submit(() -> repository.bytes(blob, 1_000_000)));
                }
            }
            for (int i = 0; i < answers.size(); i++) {
                byte[] answer = answers.get(i).get(20, TimeUnit.SECONDS);
                assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo(text(i % FILES));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A pool that is shut down interrupts its threads in the midst of an answer: the next question still gets its own. */
    @Test
    void who_is_told_to_stop_leaves_no_half_answer_behind(@TempDir Path folder) throws Exception {
        GitFolder git = new GitFolder(folder);
        for (int i = 0; i < FILES; i++) {
            git.write("f" + i + ".yaml", text(i));
        }
        git.commit("base", "An", "2022-01-21", "Kế hoạch");
        try (Repository repository = Repository.at(folder, Repository.PATIENCE_SECONDS)) {
            Tree tree = repository.tree(repository.commit("HEAD"));
            for (int i = 0; i < FILES; i++) {
                Thread.currentThread().interrupt();
                byte[] answer = repository.bytes(tree.blobs().get("f" + i + ".yaml"), 1_000_000);
                assertThat(Thread.interrupted()).isTrue();
                assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo(text(i));
            }
        }
    }

    private static String text(int number) {
        return ("tệp số " + number + "\n").repeat(1 + 37 * number);
    }
}
