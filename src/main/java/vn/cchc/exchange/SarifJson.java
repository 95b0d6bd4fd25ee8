package vn.cchc.exchange;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.source.Finding;
import vn.cchc.source.Location;
import vn.cchc.source.Severity;

/** Findings as SARIF 2.1.0 (OASIS): paths as relative URIs, columns in code points, fingerprints that outlive moved lines. */
final class SarifJson {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifJson() {}

    static void write(Verdict verdict, Writer out) {
        List<String> rules = new ArrayList<>(
                new TreeSet<>(verdict.findings().stream().map(Finding::code).toList()));
        Json.bare(out, json -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.list("runs", List.of(verdict), run -> {
                json.object(
                        "tool",
                        () -> json.object("driver", () -> {
                            json.text("name", "cchc");
                            json.text("version", verdict.version());
                            json.list(
                                    "rules",
                                    rules,
                                    code -> rule(json, code, verdict.help().apply(code)));
                        }));
                json.text("columnKind", "unicodeCodePoints");
                Fingerprints fingerprints = new Fingerprints();
                json.list(
                        "results", verdict.findings(), finding -> result(json, verdict, finding, rules, fingerprints));
            });
        });
    }

    private static void result(
            Json json, Verdict verdict, Finding finding, List<String> rules, Fingerprints fingerprints) {
        json.text("ruleId", finding.code());
        json.number("ruleIndex", rules.indexOf(finding.code()));
        json.text("level", level(finding.severity()));
        json.object("message", () -> json.text("text", verdict.advice(finding)));
        json.list(
                "locations",
                List.of(finding.at()),
                at -> json.object("physicalLocation", () -> {
                    json.object("artifactLocation", () -> json.text("uri", uri(verdict.fromRoot(at.path()))));
                    json.object("region", () -> region(json, at));
                }));
        json.object(
                "partialFingerprints", () -> json.text("cchcFinding/v1", fingerprints.next(verdict.fromRoot(finding))));
    }

    private static void rule(Json json, String code, Optional<Verdict.Help> help) {
        json.text("id", code);
        help.ifPresent(page -> {
            json.object("shortDescription", () -> json.text("text", page.finds()));
            json.object("fullDescription", () -> json.text("text", page.finds() + " " + page.why()));
            json.object("help", () -> {
                json.text("text", page.text());
                json.text("markdown", page.markdown());
            });
            json.object("defaultConfiguration", () -> json.text("level", level(page.usual())));
        });
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static void region(Json json, Location at) {
        json.number("startLine", at.line());
        json.number("startColumn", at.column());
        json.number("endLine", at.endLine());
        json.number("endColumn", at.endColumn());
    }

    /** A path as a relative reference (RFC 3986): what a path may not hold is written as bytes. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=@".indexOf(c) >= 0);
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return uri.toString();
    }
}
