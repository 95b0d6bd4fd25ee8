package vn.cchc.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.message.FindingWords;
import vn.cchc.source.Finding;

/**
 * The findings an office had when it began to check: they are not told again until they change. Kept as text, one line for
 * those that say the same in one file: fingerprint, how many, code, path, message, with tabs between. No line numbers.
 */
public final class Baseline {
    private static final String HEAD = "# cchc baseline 1";
    private static final char TAB = '\t';

    /** How many there are of each fingerprint. */
    private final Map<String, Integer> counts;

    private Baseline(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** What is left of some findings, how many are known, and how many of the known are no more. */
    public record Rest(List<Finding> findings, int known, int gone) {}

    /** The text of a baseline of these findings. */
    public static String text(List<Finding> findings, FindingWords words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Finding> first = new HashMap<>();
        for (Finding finding : findings) {
            String fingerprint = Fingerprints.shared(finding);
            counts.merge(fingerprint, 1, Integer::sum);
            first.putIfAbsent(fingerprint, finding);
        }
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        counts.forEach((fingerprint, count) -> {
            Finding finding = Objects.requireNonNull(first.get(fingerprint));
            String message = words.message(finding).replace(TAB, ' ').replace('\n', ' ');
            text.append(fingerprint).append(TAB).append(count).append(TAB).append(finding.code());
            text.append(TAB)
                    .append(finding.at().path())
                    .append(TAB)
                    .append(message)
                    .append('\n');
        });
        return text.toString();
    }

    /** Reads what {@link #text} wrote; nothing where it is something else. */
    public static Optional<Baseline> read(String text) {
        String[] lines = text.split("\n");
        if (!lines[0].strip().equals(HEAD)) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String line : List.of(lines).subList(1, lines.length)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf(TAB);
            int count = tab < 0 ? 0 : count(line.substring(tab + 1, Math.max(tab + 1, line.indexOf(TAB, tab + 1))));
            if (count < 1) {
                return Optional.empty();
            }
            counts.merge(line.substring(0, tab), count, Integer::sum);
        }
        return Optional.of(new Baseline(counts));
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** Leaves out as many findings of each fingerprint as the baseline has. */
    public Rest without(List<Finding> findings) {
        Map<String, Integer> left = new HashMap<>(counts);
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            String fingerprint = Fingerprints.shared(finding);
            if (left.getOrDefault(fingerprint, 0) > 0) {
                left.merge(fingerprint, -1, Integer::sum);
            } else {
                rest.add(finding);
            }
        }
        int gone = 0;
        for (int count : left.values()) {
            gone += count;
        }
        return new Rest(rest, findings.size() - rest.size(), gone);
    }
}
