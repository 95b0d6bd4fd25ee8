package vn.cchc.yaml;

/** Says that a text has something that only the full parser may judge. */
final class NotPlainYaml extends Exception {
    static final NotPlainYaml SIGNAL = new NotPlainYaml();

    private static final long serialVersionUID = 1L;

    private NotPlainYaml() {
        super(null, null, false, false);
    }
}
