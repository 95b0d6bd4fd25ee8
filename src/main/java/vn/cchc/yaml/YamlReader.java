package vn.cchc.yaml;

import java.util.Optional;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;

/**
 * Reads one YAML 1.2 document into a located tree, refusing what plans have no use for: anchors, aliases, tags, repeated
 * keys, merge keys, a second document, nesting deeper than {@value #MAX_DEPTH} and more values than {@value #MAX_VALUES}. Files of the
 * usual layout are read without the full parser, which is then not even loaded.
 */
public final class YamlReader {
    /** Levels of nesting a file may have; the deepest plan in use has 7. */
    public static final int MAX_DEPTH = 32;

    /** Values (texts, lists, mappings) that a file may hold; a plan of 100,000 tasks has about 1,400,000. */
    public static final int MAX_VALUES = 2_000_000;

    private YamlReader() {}

    /** The file's tree, or nothing where its text is no YAML (then a finding says where and why). */
    public static Optional<YamlNode> read(SourceText source, Findings findings) {
        Optional<YamlNode> plain = PlainYaml.read(source);
        if (plain.isPresent()) {
            return plain;
        }
        HiddenSigns.report(source, findings);
        return FullYaml.read(source, findings);
    }

    /** The same by the full parser alone, which decides what YAML is. */
    static Optional<YamlNode> full(SourceText source, Findings findings) {
        return FullYaml.read(source, findings);
    }
}
