package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.check.Rules;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;

/** Every key of every file of the real plan dropped, misspelt and given a wrong type: each answer at its exact place. */
class RealPlanMutationTest {
    private static final Pattern KEY = Pattern.compile("^( *(?:- )?)([a-zA-Z]+):(.*)$");

    /** Keys that a plan may do without, so that dropping them need not be an error; a record's only text may go too. */
    private static final Set<String> OPTIONAL = Set.of(
            "aliases",
            "parent",
            "groups",
            "until",
            "superior",
            "symbol",
            "place",
            "issued",
            "dueSoonDays",
            "heading",
            "introduction",
            "workingDays",
            "contents",
            "closing",
            "note",
            "supports",
            "units",
            "parts",
            "details",
            "pending");

    private static final List<PlanFile> FILES = FolderFiles.select(
                    Path.of(""), List.of("plans/so-gddt-ha-noi/2022", "plans/units.yaml", "plans/calendar.yaml"))
            .files();
    private static final List<Finding> BEFORE = findings(FILES);

    private record Key(
            PlanFile file, List<String> lines, int line, int column, String name, String indent, String rest) {
        String at() {
            return file.path() + ":" + (line + 1) + ":" + column;
        }

        /** Whether the value stands on lines of its own below the key. */
        boolean open() {
            String value = rest.replaceAll("\\s+#.*$", "").strip();
            return value.isEmpty() || value.startsWith(">") || value.startsWith("|");
        }

        /** The line after the key's value. */
        int end() {
            int width = indent.length();
            int end = line + 1;
            while (open() && end < lines.size() && belongs(lines.get(end), width)) {
                end++;
            }
            return end;
        }

        private static boolean belongs(String line, int width) {
            return line.isBlank()
                    || line.length() - line.stripLeading().length() > width
                    || line.startsWith(" ".repeat(width) + "- ");
        }
    }

    @TestFactory
    Stream<DynamicTest> every_key() throws IOException {
        List<Key> keys = keys();
        assertThat(keys).hasSizeGreaterThan(500);
        return Stream.of(
                DynamicTest.dynamicTest("misspelt", () -> keys.forEach(RealPlanMutationTest::misspelt)),
                DynamicTest.dynamicTest("dropped", () -> keys.forEach(RealPlanMutationTest::dropped)),
                DynamicTest.dynamicTest("wrong type", () -> keys.forEach(RealPlanMutationTest::wrongType)));
    }

    /** A reference to a unit, group or area, misspelt: found at the value's own line and column. */
    @Test
    void every_reference() throws IOException {
        Pattern unit = Pattern.compile("(?<=[\\[ ])((?:so|van|phong|thanh|cac)-[a-z-]+)(?=[],]|$)");
        Pattern area = Pattern.compile("(?<=^ {4}area: )([IV]+)$");
        int tried = 0;
        for (PlanFile file : FILES) {
            if (file.path().endsWith("units.yaml") || file.path().endsWith("targets.yaml")) {
                continue;
            }
            List<String> lines =
                    new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                tried += misspeltIn(file, lines, i, unit, "q", "unit-unknown");
                tried += misspeltIn(file, lines, i, area, "X", "area-unknown");
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    private static int misspeltIn(
            PlanFile file, List<String> lines, int line, Pattern pattern, String suffix, String code) {
        int tried = 0;
        if (lines.get(line).strip().startsWith("#") || lines.get(line).contains("- id:")) {
            return tried;
        }
        Matcher matcher = pattern.matcher(lines.get(line));
        while (matcher.find()) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(
                    line,
                    lines.get(line).substring(0, matcher.end())
                            + suffix
                            + lines.get(line).substring(matcher.end()));
            Key key = new Key(file, lines, line, matcher.start() + 1, matcher.group(), "", "");
            assertThat(places(key, changed, code)).as(key.at()).containsExactly(key.at());
            tried++;
        }
        return tried;
    }

    private static void misspelt(Key key) {
        List<String> lines = new ArrayList<>(key.lines());
        lines.set(key.line(), key.indent() + key.name() + "q:" + key.rest());
        assertThat(places(key, lines, "key-unknown")).as(key.at()).containsExactly(key.at());
    }

    private static void dropped(Key key) {
        if (key.indent().endsWith("- ")) {
            return; // the first key of an item carries its dash: renaming it covers the place
        }
        List<String> lines = new ArrayList<>(key.lines().subList(0, key.line()));
        lines.addAll(key.lines().subList(key.end(), key.lines().size()));
        List<Finding> fresh = fresh(key, lines);
        List<String> missing = fresh.stream()
                .filter(finding -> finding.code().equals("key-missing"))
                .filter(finding -> finding.arguments().equals(List.of(key.name())))
                .map(finding -> finding.at().path())
                .toList();
        if (OPTIONAL.contains(key.name())) {
            assertThat(missing).as(key.at()).isSubsetOf(key.file().path());
        } else {
            assertThat(missing)
                    .as(key.at() + " " + key.name())
                    .containsExactly(key.file().path());
        }
    }

    private static void wrongType(Key key) {
        List<String> lines = new ArrayList<>(key.lines().subList(0, key.line()));
        lines.add(key.indent() + key.name() + ": {khong: [dung]}");
        lines.addAll(key.lines().subList(key.end(), key.lines().size()));
        boolean mapping = Set.of("reporting", "signature").contains(key.name());
        String place = key.file().path() + ":" + (key.line() + 1) + ":"
                + (key.indent().length() + key.name().length() + 3 + (mapping ? 1 : 0));
        assertThat(places(key, lines, mapping ? "key-unknown" : "type-wrong"))
                .as(key.at())
                .contains(place);
    }

    private static List<String> places(Key key, List<String> lines, String code) {
        return fresh(key, lines).stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.at().toString())
                .toList();
    }

    /** What is found in the changed file and was not found before. */
    private static List<Finding> fresh(Key key, List<String> lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        List<PlanFile> files = new ArrayList<>();
        for (PlanFile file : FILES) {
            files.add(file == key.file() ? new PlanFile(file.path(), file.folder(), true, () -> bytes) : file);
        }
        List<Finding> fresh = new ArrayList<>(findings(files));
        fresh.removeAll(BEFORE);
        return fresh;
    }

    private static List<Finding> findings(List<PlanFile> files) {
        Loaded loaded = WorkspaceLoader.load(files);
        Findings all = new Findings();
        all.addAll(loaded.findings());
        all.addAll(Rules.check(loaded.workspace()));
        return all.sorted();
    }

    private static List<Key> keys() throws IOException {
        List<Key> keys = new ArrayList<>();
        for (PlanFile file : FILES) {
            List<String> lines =
                    new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
            int block = -1;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                int indent = line.length() - line.stripLeading().length();
                if (block >= 0 && (line.isBlank() || indent > block)) {
                    continue;
                }
                block = -1;
                Matcher matcher = KEY.matcher(line);
                if (matcher.matches()) {
                    keys.add(new Key(
                            file,
                            lines,
                            i,
                            matcher.group(1).length() + 1,
                            matcher.group(2),
                            matcher.group(1),
                            matcher.group(3)));
                    String value = matcher.group(3).strip();
                    block = value.startsWith(">") || value.startsWith("|")
                            ? matcher.group(1).length()
                            : -1;
                } else if (line.strip().startsWith("- >") || line.strip().startsWith("- |")) {
                    block = indent;
                }
            }
        }
        return keys;
    }
}
