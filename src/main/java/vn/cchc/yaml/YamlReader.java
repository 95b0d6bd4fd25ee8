package vn.cchc.yaml;

import java.util.Optional;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;

/**
 * Reads one YAML 1.2 document into a located tree, refusing what plans have no use for: anchors, aliases, tags, repeated
 * keys, merge keys, a second document, and nesting deeper than {@value #MAX_DEPTH}. Files of the usual layout are read
 * without the full parser, which is then not even loaded.
 */
public final class YamlReader {
    /** Levels of nesting a file may have; the deepest plan in use has 7. */
    public static final int MAX_DEPTH = 32;

    private YamlReader() {}

    /** The file's tree, or nothing where its text is no YAML (then a finding says where and why). */
    public static Optional<YamlNode> read(SourceText source, Findings findings) {
        Optional<YamlNode> plain = PlainYaml.read(source);
        return plain.isPresent() ? plain : FullYaml.read(source, findings);
    }

    /** The same by the full parser alone, which decides what YAML is. */
    static Optional<YamlNode> full(SourceText source, Findings findings) {
        return FullYaml.read(source, findings);
    }
}
