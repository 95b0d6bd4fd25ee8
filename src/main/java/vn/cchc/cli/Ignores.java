package vn.cchc.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.check.Rules;
import vn.cchc.load.Listing;
import vn.cchc.load.PlanFile;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;
import vn.cchc.source.Nearest;

/** Lets findings of rules pass where a comment says so and why; what readers found stands. */
final class Ignores {
    /** Files that serve others: that they were not asked for says nothing about what was looked at. */
    private static final List<String> AROUND = List.of("units.yaml", "calendar.yaml", "waivers.yaml", "cchc.yaml");

    private Ignores() {}

    /** The findings that no comment lets pass. */
    static List<Finding> drop(List<Finding> findings, List<Ignore> ignores) {
        return ignores.isEmpty() ? findings : drop(findings, ignores, new HashSet<>(Rules.codes()), new HashSet<>());
    }

    private static List<Finding> drop(
            List<Finding> findings, List<Ignore> ignores, Set<String> rules, Set<Ignore> used) {
        Map<String, List<Ignore>> byPlace = new HashMap<>();
        for (Ignore ignore : ignores) {
            if (rules.contains(ignore.code()) && !ignore.reason().isEmpty()) {
                byPlace.computeIfAbsent(
                                place(ignore.code(), ignore.line(), ignore.at().path()), any -> new ArrayList<>())
                        .add(ignore);
            }
        }
        Set<String> met = new HashSet<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            String place =
                    place(finding.code(), finding.at().line(), finding.at().path());
            List<Ignore> its = byPlace.get(place);
            if (its == null) {
                kept.add(finding);
            } else if (met.add(place)) {
                used.addAll(its);
            }
        }
        return kept;
    }

    private static String place(String code, int line, String path) {
        return code + ":" + line + ":" + path;
    }

    /** The findings that no comment lets pass, with what is wrong with the comments themselves. */
    static List<Finding> apply(
            List<Finding> findings, List<Ignore> ignores, List<PlanFile> files, boolean readersFoundErrors) {
        if (ignores.isEmpty()) {
            return findings;
        }
        Set<String> rules = new HashSet<>(Rules.codes());
        Set<Ignore> used = new HashSet<>();
        Findings kept = new Findings();
        drop(findings, ignores, rules, used).forEach(kept::add);
        Listing listing = new Listing(files);
        boolean whole = !readersFoundErrors && allAsked(files);
        Nearest nearest = new Nearest(Rules.codes());
        for (Ignore ignore : ignores) {
            if (listing.isAsked(ignore.at().path())) {
                complain(ignore, rules, nearest, whole && !used.contains(ignore), kept);
            }
        }
        return kept.sorted();
    }

    private static void complain(Ignore ignore, Set<String> rules, Nearest nearest, boolean unused, Findings findings) {
        if (!rules.contains(ignore.code())) {
            findings.error("ignore-rule-unknown", ignore.at(), ignore.code(), nearest.to(ignore.code()));
        } else if (ignore.reason().isEmpty()) {
            findings.error("ignore-without-reason", ignore.at(), ignore.code());
        } else if (unused) {
            findings.warning("ignore-unused", ignore.at(), ignore.code());
        }
    }

    /** Whether all files of the plans were looked at: of a part of them nobody can say what rules would find. */
    static boolean allAsked(List<PlanFile> files) {
        for (PlanFile file : files) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            if (!file.asked() && !AROUND.contains(name)) {
                return false;
            }
        }
        return true;
    }
}
