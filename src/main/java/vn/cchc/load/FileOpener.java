package vn.cchc.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Findings;
import vn.cchc.source.Ignore;
import vn.cchc.source.SourceText;
import vn.cchc.source.Suggestions;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.TextReader;
import vn.cchc.yaml.YamlNode;
import vn.cchc.yaml.YamlReader;

/** Reads a file's text and header, as far as every kind of file is alike. */
final class FileOpener {
    private FileOpener() {}

    /** Nothing, and a finding that says why, where the file is no YAML or of no kind that is known. */
    static Optional<Opened> open(PlanFile file, Findings findings) throws IOException {
        return open(file, findings, new ArrayList<>());
    }

    /** @param ignores gets the comments of the file that let findings pass */
    static Optional<Opened> open(PlanFile file, Findings findings, List<Ignore> ignores) throws IOException {
        Optional<SourceText> text = TextReader.read(file.path(), file.bytes(), findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ignores.addAll(Ignore.in(text.get()));
        Optional<YamlNode> root = YamlReader.read(text.get(), findings);
        return root.isPresent() ? header(file, root.get(), findings) : Optional.empty();
    }

    private static Optional<Opened> header(PlanFile file, YamlNode root, Findings findings) {
        Optional<Fields> fields = Fields.of(root, findings);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Fields in = fields.get();
        Optional<YamlNode> version = in.node("apiVersion");
        Optional<YamlNode> kind = in.node("kind");
        if (version.isEmpty() || kind.isEmpty()) {
            in.reportMissing(version.isEmpty() ? "apiVersion" : "kind");
            return Optional.empty();
        }
        Optional<String> versionText = Fields.scalar(version.get(), findings);
        Optional<String> kindText = Fields.scalar(kind.get(), findings);
        if (versionText.isEmpty() || kindText.isEmpty()) {
            return Optional.empty();
        }
        if (!versionText.get().equals(Kind.API_VERSION)) {
            findings.error("api-version-unknown", version.get().at(), versionText.get(), Kind.API_VERSION);
            return Optional.empty();
        }
        Optional<Kind> known = Kind.of(kindText.get());
        if (known.isEmpty()) {
            List<String> nearest = Suggestions.nearest(kindText.get(), Kind.words());
            findings.error("kind-unknown", kind.get().at(), kindText.get(), nearest.isEmpty() ? Kind.words() : nearest);
        }
        return known.isPresent() ? Optional.of(new Opened(file, known.get(), in)) : Optional.empty();
    }
}
