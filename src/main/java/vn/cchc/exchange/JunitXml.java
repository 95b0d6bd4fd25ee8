package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.source.Finding;

/**
 * Findings as the XML that Jenkins and others take for the answer of a test run: a file is a test case. It fails by its
 * findings at or above the fail level; the others are said in its output.
 */
final class JunitXml {
    private JunitXml() {}

    static void write(Verdict verdict, Writer out) throws IOException {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        verdict.files().forEach(file -> byFile.put(file, new ArrayList<>()));
        for (Finding finding : verdict.findings()) {
            byFile.computeIfAbsent(finding.at().path(), any -> new ArrayList<>())
                    .add(finding);
        }
        int failures = 0;
        for (List<Finding> findings : byFile.values()) {
            failures += findings.stream().anyMatch(verdict::fails) ? 1 : 0;
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        out.write("  <testsuite name=\"cchc " + escape(verdict.command()) + "\" tests=\"" + byFile.size()
                + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\">\n");
        for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
            testCase(verdict, file.getKey(), file.getValue(), out);
        }
        out.write("  </testsuite>\n</testsuites>\n");
    }

    private static void testCase(Verdict verdict, String file, List<Finding> findings, Writer out) throws IOException {
        out.write("    <testcase classname=\"cchc." + escape(verdict.command()) + "\" name=\"" + escape(file) + "\"");
        if (findings.isEmpty()) {
            out.write("/>\n");
            return;
        }
        out.write(">\n");
        StringBuilder said = new StringBuilder();
        for (Finding finding : findings) {
            String text = finding.at() + ": " + verdict.advice(finding) + " [" + finding.code() + "]";
            if (verdict.fails(finding)) {
                out.write("      <failure type=\"" + escape(finding.code()) + "\" message=\""
                        + escape(verdict.message(finding)) + "\">" + escape(text) + "</failure>\n");
            } else {
                said.append(text).append('\n');
            }
        }
        if (said.length() > 0) {
            out.write("      <system-out>" + escape(said.toString()) + "</system-out>\n");
        }
        out.write("    </testcase>\n");
    }

    /** Text for content and attributes alike; characters that XML 1.0 has not are shown as unknown. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(isXml(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
