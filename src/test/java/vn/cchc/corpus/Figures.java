package vn.cchc.corpus;

import java.util.Objects;
import java.util.TreeMap;

/** Counts by the name of what is counted; what was never counted is not there. */
final class Figures {
    final TreeMap<String, Integer> counts = new TreeMap<>();

    void add(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void add(Figures others) {
        others.counts.forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && counts.equals(figures.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(counts);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
