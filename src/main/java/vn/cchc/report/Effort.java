package vn.cchc.report;

/**
 * How much a document may ask for: sections within sections multiply, and a few lines of a template could go on for years. Each
 * document has its own, as the outermost thing around its view.
 */
final class Effort {
    /** The most names that are looked up for one document; one of 900,000 tasks needs fewer. */
    static final int MOST_NAMES = 50_000_000;

    private final int most;
    private int names;

    Effort(int most) {
        this.most = most;
    }

    /** One more name. */
    void name(String template, int line) {
        if (names++ >= most) {
            throw new TemplateFault("template-too-much", template, line, most);
        }
    }
}
