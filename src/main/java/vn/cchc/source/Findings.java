package vn.cchc.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list that readers and rules add to. */
public final class Findings {
    /** So many findings of one file are kept when it is read; of one with more, the place of the next is told and no more. */
    public static final int MOST_OF_A_FILE = 200_000;

    private List<Finding> all = new ArrayList<>();
    private int errors;
    /** The file of the last finding, and how many there are of it: readers go through one file after the other. */
    private String path = "";

    private int ofPath;
    private int dropped;

    public void error(String code, Location at, Object... arguments) {
        add(new Finding(Severity.ERROR, code, at, List.of(arguments)));
    }

    public void warning(String code, Location at, Object... arguments) {
        add(new Finding(Severity.WARNING, code, at, List.of(arguments)));
    }

    public void add(Finding finding) {
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
        ofPath = finding.at().path().equals(path) ? ofPath + 1 : 1;
        path = finding.at().path();
        if (ofPath <= MOST_OF_A_FILE) {
            all = with(all, finding);
        } else {
            dropped++;
            if (ofPath == MOST_OF_A_FILE + 1) {
                all = with(
                        all, new Finding(Severity.ERROR, "findings-too-many", finding.at(), List.of(MOST_OF_A_FILE)));
            }
        }
    }

    public void addAll(Findings others) {
        for (Finding finding : others.all) {
            all = with(all, finding);
        }
        errors += others.errors;
        dropped += others.dropped;
    }

    /** The same, others in their order and each once: where those of one file after the other come so, in the end none has to be moved. */
    public void addSorted(Findings others) {
        List<Finding> sorted = others.sorted();
        for (Finding finding : sorted) {
            all = with(all, finding);
        }
        errors += others.errors;
        dropped += others.size() - sorted.size();
    }

    /** The same list, or one in its place, with a finding more: there may be a hundred thousand, which are kept packed. */
    public static List<Finding> with(List<Finding> findings, Finding one) {
        List<Finding> more = findings.size() < Packed.MANY ? findings : Packed.of(findings, new PackedFindings());
        more.add(one);
        return more;
    }

    /** The same without those in some files. */
    public Findings outside(Set<String> paths) {
        Findings others = new Findings();
        for (Finding finding : all) {
            if (!paths.contains(finding.at().path())) {
                others.add(finding);
            }
        }
        return others;
    }

    public int errors() {
        return errors;
    }

    /** How many were found, whether they were kept or not. */
    public int size() {
        return all.size() + dropped;
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
        List<Finding> ordered = all;
        if (!ascend(all)) {
            ordered = new ArrayList<>(all);
            Collections.sort(ordered);
        }
        List<Finding> result = new ArrayList<>();
        Finding last = null;
        for (Finding finding : ordered) {
            if (!finding.equals(last)) {
                result = with(result, finding);
            }
            last = finding;
        }
        return result.size() < Packed.MANY ? List.copyOf(result) : Collections.unmodifiableList(result);
    }

    private static boolean ascend(List<Finding> findings) {
        Finding last = null;
        for (Finding finding : findings) {
            if (last != null && last.compareTo(finding) > 0) {
                return false;
            }
            last = finding;
        }
        return true;
    }
}
