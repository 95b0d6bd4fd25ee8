package vn.cchc.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cchc.source.Findings;
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
        return open(file, findings, text -> {});
    }

    /** @param texts is shown the text of the file before it is read as YAML */
    static Optional<Opened> open(PlanFile file, Findings findings, Consumer<SourceText> texts) throws IOException {
        Optional<SourceText> text = TextReader.read(file.path(), file.content().bytes(), findings);
        text.ifPresent(texts);
        return text.flatMap(source -> YamlReader.read(source, findings)).flatMap(root -> header(file, root, findings));
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
        return known.map(found -> new Opened(file, found, in));
    }
}
