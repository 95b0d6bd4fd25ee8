package vn.cchc.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void results_come_in_the_order_of_the_pieces_from_another_thread() {
        Ahead<Integer, String> ahead =
                new Ahead<>(List.of(1, 2, 3), n -> n + (Thread.currentThread().isDaemon() ? " aside" : ""));

        assertThat(ahead.hasNext()).isTrue();
        assertThat(List.of(ahead.next(), ahead.next(), ahead.next())).containsExactly("1 aside", "2 aside", "3 aside");
        assertThat(ahead.hasNext()).isFalse();
    }

    @Test
    void nothing_to_do_is_no_thread() {
        Ahead<Integer, String> ahead = new Ahead<>(List.of(), n -> "never");

        assertThat(ahead.hasNext()).isFalse();
        assertThat(ahead.isAlive()).isFalse();
    }

    @Test
    void a_fault_is_thrown_where_its_result_is_asked_for() {
        for (Throwable fault : List.of(new IllegalArgumentException("two"), new StackOverflowError("two"))) {
            Ahead<Integer, String> ahead = new Ahead<>(List.of(1, 2, 3), n -> n == 2 ? thrown(fault) : "one");

            assertThat(ahead.next()).isEqualTo("one");
            assertThatThrownBy(ahead::next).isSameAs(fault);
        }
    }

    private static String thrown(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }
}
