package vn.cchc.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.check.Rules;
import vn.cchc.model.Config;
import vn.cchc.model.Waiver;
import vn.cchc.source.Finding;
import vn.cchc.source.Severity;

/** How grave findings are by the settings of the office, and from which severity on they fail a run. */
final class Levels {
    private Levels() {}

    /** The findings as the settings nearest to their files want them; what readers found is never toned down. */
    static List<Finding> apply(List<Finding> findings, List<Config> configs) {
        if (configs.isEmpty()) {
            return findings;
        }
        Set<String> rules = new HashSet<>(Rules.codes());
        rules.addAll(Waiver.RULES);
        List<Finding> result = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Config> config =
                    rules.contains(finding.code()) ? nearest(finding.at().path(), configs) : Optional.empty();
            Map<String, Optional<Severity>> levels =
                    config.isPresent() ? config.get().levels() : Map.of();
            if (!levels.containsKey(finding.code())) {
                result.add(finding);
            } else if (levels.get(finding.code()).isPresent()) {
                result.add(new Finding(
                        levels.get(finding.code()).get(), finding.code(), finding.at(), finding.arguments()));
            }
        }
        return result;
    }

    /**
     * The findings of rules on changes, each as the stricter of two states wants it: a level that the change itself lowers
     * counts from the next change on, else a change could silence what judges it.
     */
    static List<Finding> stricter(List<Finding> findings, List<Config> before, List<Config> after) {
        List<Finding> result = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> was = apply(List.of(finding), before);
            List<Finding> is = apply(List.of(finding), after);
            boolean old = is.isEmpty()
                    || !was.isEmpty() && was.get(0).severity().atLeast(is.get(0).severity());
            result.addAll(old ? was : is);
        }
        return result;
    }

    private static Optional<Config> nearest(String path, List<Config> configs) {
        Optional<Config> nearest = Optional.empty();
        int length = -1;
        for (Config config : configs) {
            String own = config.origin().path();
            String folder = own.substring(0, own.lastIndexOf('/') + 1);
            if (path.startsWith(folder) && folder.length() > length) {
                nearest = Optional.of(config);
                length = folder.length();
            }
        }
        return nearest;
    }

    /**
     * The least severity that fails a run.
     *
     * @param failOn {@code error}, {@code warning} or {@code never}
     */
    static Optional<Severity> failing(String failOn) {
        return failOn.equals("never")
                ? Optional.empty()
                : Optional.of(failOn.equals("warning") ? Severity.WARNING : Severity.ERROR);
    }

    static int exitCode(List<Finding> findings, String failOn) {
        Optional<Severity> least = failing(failOn);
        for (Finding finding : findings) {
            if (least.isPresent() && finding.severity().atLeast(least.get())) {
                return ExitCode.FOUND;
            }
        }
        return ExitCode.FINE;
    }
}
