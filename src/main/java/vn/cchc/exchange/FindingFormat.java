package vn.cchc.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.source.Finding;
import vn.cchc.source.Location;
import vn.cchc.source.SourceText;

/** The forms in which other programs take findings. */
public enum FindingFormat {
    /** Commands by which GitHub Actions marks lines of a pull request. */
    GITHUB {
        @Override
        public void write(Verdict verdict, Writer out) throws IOException {
            new GithubCommands(verdict, out).write();
        }
    },
    /** SARIF 2.1.0 of OASIS. */
    SARIF {
        @Override
        public void write(Verdict verdict, Writer out) throws IOException {
            SarifJson.write(verdict, out);
        }
    },
    /** The XML of JUnit as Jenkins reads it. */
    JUNIT {
        @Override
        public void write(Verdict verdict, Writer out) throws IOException {
            JunitXml.write(verdict, out);
        }
    },
    /** GitLab's code quality report. */
    GITLAB {
        @Override
        public void write(Verdict verdict, Writer out) throws IOException {
            Fingerprints fingerprints = new Fingerprints();
            Json.array(out, verdict.findings(), (json, finding) -> {
                json.text("description", verdict.message(finding));
                json.text("check_name", finding.code());
                json.text("fingerprint", fingerprints.next(verdict.fromRoot(finding)));
                json.text(
                        "severity",
                        switch (finding.severity()) {
                            case ERROR -> "major";
                            case WARNING -> "minor";
                            case INFO -> "info";
                        });
                json.object("location", () -> {
                    json.text("path", verdict.fromRoot(finding.at().path()));
                    json.object("lines", () -> {
                        json.number("begin", finding.at().line());
                        json.number("end", finding.at().endLine());
                    });
                });
            });
        }
    },
    /** One object a line, as reviewdog takes it; its columns count bytes of UTF-8. */
    RDJSONL {
        @Override
        public void write(Verdict verdict, Writer out) throws IOException {
            String path = "";
            Optional<SourceText> text = Optional.empty();
            for (Finding finding : verdict.findings()) {
                if (!finding.at().path().equals(path)) {
                    path = finding.at().path();
                    text = verdict.texts().apply(path);
                }
                Optional<SourceText> source = text;
                Json.line(out, json -> {
                    json.text("message", verdict.advice(finding));
                    json.object("location", () -> {
                        json.text("path", verdict.fromRoot(finding.at().path()));
                        json.object("range", () -> range(json, finding.at(), source));
                    });
                    json.text("severity", finding.severity().name());
                    json.object("source", () -> json.text("name", "cchc"));
                    json.object("code", () -> json.text("value", finding.code()));
                });
            }
        }
    },
    /** One line a finding. */
    CONCISE {
        @Override
        public void write(Verdict verdict, Writer out) throws IOException {
            for (Finding finding : verdict.findings()) {
                out.write(finding.at() + ": " + finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + verdict.message(finding).replace('\n', ' ') + " [" + finding.code() + "]\n");
            }
        }
    };

    public abstract void write(Verdict verdict, Writer out) throws IOException;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FindingFormat> of(String word) {
        for (FindingFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (FindingFormat format : values()) {
            words.add(format.word());
        }
        return words;
    }

    private static void range(Json json, Location at, Optional<SourceText> text) {
        json.object("start", () -> {
            json.number("line", at.line());
            json.number("column", bytes(text, at.line(), at.column()));
        });
        json.object("end", () -> {
            json.number("line", at.endLine());
            json.number("column", bytes(text, at.endLine(), at.endColumn()));
        });
    }

    /** A column in bytes of UTF-8, counted from 1. */
    private static int bytes(Optional<SourceText> text, int line, int column) {
        String words = text.map(source -> source.line(line)).orElse("");
        int points = Math.min(column - 1, words.codePointCount(0, words.length()));
        String before = words.substring(0, words.offsetByCodePoints(0, points));
        return before.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + column - points;
    }
}
