package vn.cchc.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The known words nearest to others that are not known, for "did you mean": at most three each, nearest first, ties in the
 * given order, none where all are too far away. Made once for the words of one list, so that it stays quick where thousands are
 * not known; beyond what takes a second or so, words go without.
 */
public final class Nearest {
    /** The longest word that is compared, in UTF-16 units: no name of the field comes near. */
    static final int LONGEST = 300;

    /** The most pairs of letters that are looked at for the words of one list. */
    static final long MOST_PAIRS = 100_000_000L;

    private static final int MOST = 3;

    private final Collection<String> words;
    /** The same in order, once one was asked for. */
    private List<String> known = List.of();

    private final List<String> folded = new ArrayList<>();
    private long pairs;

    public Nearest(Collection<String> words) {
        this.words = words;
    }

    public List<String> to(String word) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        if (known.isEmpty()) {
            known = List.copyOf(words);
        }
        String wanted = Suggestions.fold(word);
        int limit = Math.max(1, wanted.length() / 3);
        List<List<String>> byDistance = new ArrayList<>();
        for (int distance = 0; distance <= limit; distance++) {
            byDistance.add(new ArrayList<>());
        }
        for (int i = 0; i < known.size() && pairs < MOST_PAIRS; i++) {
            String other = folded(i);
            boolean alike = Math.abs(wanted.length() - other.length()) <= limit;
            pairs += alike ? (long) (wanted.length() + 1) * (other.length() + 1) : 1;
            int distance = alike ? Suggestions.distance(wanted, other, limit) : limit + 1;
            if (distance <= limit) {
                add(known.get(i), byDistance.get(distance));
            }
        }
        return first(byDistance);
    }

    private static void add(String candidate, List<String> alike) {
        if (alike.size() < MOST && !alike.contains(candidate)) {
            alike.add(candidate);
        }
    }

    private String folded(int index) {
        while (folded.size() <= index) {
            folded.add(Suggestions.fold(known.get(folded.size())));
        }
        return folded.get(index);
    }

    private static List<String> first(List<List<String>> byDistance) {
        List<String> nearest = new ArrayList<>();
        for (List<String> group : byDistance) {
            for (String candidate : group) {
                if (nearest.size() < MOST) {
                    nearest.add(candidate);
                }
            }
        }
        return nearest;
    }
}
