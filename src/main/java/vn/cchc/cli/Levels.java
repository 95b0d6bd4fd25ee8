package vn.cchc.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.check.Rules;
import vn.cchc.model.Config;
import vn.cchc.model.Waiver;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Severity;

/** How grave findings are by the settings of the office, and from which severity on they fail a run. */
final class Levels {
    private Levels() {}

    /** The findings as the settings nearest to their files want them; what readers found is never toned down. */
    static List<Finding> apply(List<Finding> findings, List<Config> configs) {
        if (configs.isEmpty()) {
            return findings;
        }
        Set<String> rules = rules();
        Map<String, Config> byFolder = byFolder(configs);
        List<Finding> result = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Finding> wanted = apply(finding, rules, byFolder);
            if (wanted.isPresent()) {
                result = Findings.with(result, wanted.get());
            }
        }
        return result;
    }

    private static Set<String> rules() {
        Set<String> rules = new HashSet<>(Rules.codes());
        rules.addAll(Waiver.RULES);
        return rules;
    }

    /** Nothing where the settings turn the rule off. */
    private static Optional<Finding> apply(Finding finding, Set<String> rules, Map<String, Config> byFolder) {
        Optional<Config> config =
                rules.contains(finding.code()) ? nearest(finding.at().path(), byFolder) : Optional.empty();
        Map<String, Optional<Severity>> levels =
                config.isPresent() ? config.get().levels() : Map.of();
        if (!levels.containsKey(finding.code())) {
            return Optional.of(finding);
        }
        Optional<Severity> level = levels.get(finding.code());
        return level.isPresent()
                ? Optional.of(new Finding(level.get(), finding.code(), finding.at(), finding.arguments()))
                : Optional.empty();
    }

    /**
     * The findings of rules on changes, each as the stricter of two states wants it: a level that the change itself lowers
     * counts from the next change on, else a change could silence what judges it.
     */
    static List<Finding> stricter(List<Finding> findings, List<Config> before, List<Config> after) {
        Set<String> rules = rules();
        Map<String, Config> byFolderBefore = byFolder(before);
        Map<String, Config> byFolderAfter = byFolder(after);
        List<Finding> result = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Finding> was = apply(finding, rules, byFolderBefore);
            Optional<Finding> is = apply(finding, rules, byFolderAfter);
            boolean old = is.isEmpty()
                    || was.isPresent() && was.get().severity().atLeast(is.get().severity());
            Optional<Finding> stricter = old ? was : is;
            if (stricter.isPresent()) {
                result.add(stricter.get());
            }
        }
        return result;
    }

    /** By the folder as it is written before a file's name; of two in one folder the first. */
    private static Map<String, Config> byFolder(List<Config> configs) {
        Map<String, Config> byFolder = new HashMap<>();
        for (Config config : configs) {
            String own = config.origin().path();
            byFolder.putIfAbsent(own.substring(0, own.lastIndexOf('/') + 1), config);
        }
        return byFolder;
    }

    private static Optional<Config> nearest(String path, Map<String, Config> byFolder) {
        for (int end = path.lastIndexOf('/'); end >= 0; end = end == 0 ? -1 : path.lastIndexOf('/', end - 1)) {
            Config config = byFolder.get(path.substring(0, end + 1));
            if (config != null) {
                return Optional.of(config);
            }
        }
        return Optional.ofNullable(byFolder.get(""));
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
