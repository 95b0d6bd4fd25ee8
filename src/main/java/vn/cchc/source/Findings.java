package vn.cchc.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list that readers and rules add to. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private int errors;

    public void error(String code, Location at, Object... arguments) {
        add(new Finding(Severity.ERROR, code, at, List.of(arguments)));
    }

    public void warning(String code, Location at, Object... arguments) {
        add(new Finding(Severity.WARNING, code, at, List.of(arguments)));
    }

    public void add(Finding finding) {
        all.add(finding);
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
    }

    public void addAll(Findings others) {
        all.addAll(others.all);
        errors += others.errors;
    }

    public int errors() {
        return errors;
    }

    public int size() {
        return all.size();
    }

    /** The paths of the files in which an error was found. */
    public Set<String> pathsWithErrors() {
        Set<String> paths = new HashSet<>();
        for (Finding finding : all) {
            if (finding.severity() == Severity.ERROR) {
                paths.add(finding.at().path());
            }
        }
        return paths;
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** By place, then severity, then code, each finding once. */
    public List<Finding> sorted() {
        List<Finding> result = new ArrayList<>(all.size());
        List<Finding> ordered = new ArrayList<>(all);
        Collections.sort(ordered);
        for (Finding finding : ordered) {
            if (result.isEmpty() || !result.get(result.size() - 1).equals(finding)) {
                result.add(finding);
            }
        }
        return List.copyOf(result);
    }
}
