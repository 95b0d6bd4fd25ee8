package vn.cchc.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.SettingsDiff;
import vn.cchc.exchange.DiffJson;
import vn.cchc.explain.Topic;
import vn.cchc.explain.Topics;
import vn.cchc.git.Repository;
import vn.cchc.load.Loaded;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.model.Waiver;
import vn.cchc.report.ChangesView;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Templates;
import vn.cchc.review.ChangeRules;
import vn.cchc.source.Finding;
import vn.cchc.source.Severity;

/**
 * Two states of the plans held against each other, with what the rules on changes have against the newer one. Its texts can be
 * read until it is closed.
 */
record Told(
        Revisions revisions,
        Comparison comparison,
        DiffJson.End from,
        DiffJson.End to,
        List<Finding> findings,
        Loaded after)
        implements AutoCloseable {
    /** The name of its document and templates. */
    static final String DOCUMENT = "changes";

    /** A comment on a pull request holds no more characters. */
    private static final int MOST_MARKDOWN = 60_000;

    static Told of(Repository repository, Optional<String> range, List<String> paths, LocalDate asOf, Session session)
            throws Failure, IOException {
        Revisions revisions = Revisions.of(repository, paths, session);
        try {
            Revisions.Range ends = revisions.range(range);
            Loaded before = revisions.load(ends.from());
            Loaded after = revisions.load(ends.to());
            if (before.asked().isEmpty() && after.asked().isEmpty()) {
                throw Failure.untold("path-missing", paths.isEmpty() ? Inputs.DEFAULT : paths.get(0));
            }
            Comparison comparison = Comparison.of(
                    AskedPlans.of(before),
                    AskedPlans.of(after),
                    SettingsDiff.of(before.workspace(), after.workspace()),
                    asOf);
            List<Finding> findings = Levels.stricter(
                    ChangeRules.check(comparison, waivers(before, after), Told::usual, asOf)
                            .sorted(),
                    before.workspace().configs(),
                    after.workspace().configs());
            return new Told(revisions, comparison, end(ends.from()), end(ends.to()), findings, after);
        } catch (Failure | IOException | RuntimeException failed) {
            revisions.close();
            throw failed;
        }
    }

    private static Optional<Severity> usual(String rule) {
        return Topics.find(rule).map(Topic::severity);
    }

    private static DiffJson.End end(Revisions.End end) {
        return new DiffJson.End(end.name(), end.commit());
    }

    /** The waivers of the newer state that were asked for: of others nobody can say here whether they answer anything. */
    private static List<Waiver> waivers(Loaded before, Loaded loaded) {
        Set<String> asked = new HashSet<>(loaded.asked());
        List<Plan> plans = new ArrayList<>(before.workspace().plans());
        plans.addAll(loaded.workspace().plans());
        List<Waiver> waivers = new ArrayList<>();
        for (Waiver waiver : loaded.workspace().waivers()) {
            if (asked.contains(waiver.origin().path()) || plans.stream().anyMatch(waiver::serves)) {
                waivers.add(waiver);
            }
        }
        return waivers;
    }

    /** The document; Markdown that grows beyond what a comment may hold tells fewer things and says how many it leaves out. */
    String document(OutputFormat format, Templates templates, Wording wording) throws IOException {
        int longest = format == OutputFormat.MARKDOWN ? MOST_MARKDOWN : Integer.MAX_VALUE;
        int most = Integer.MAX_VALUE;
        while (true) {
            ChangesView view = ChangesView.of(comparison, from.revision(), to.revision(), findings, wording, most);
            StringWriter text = new StringWriter();
            templates.render(DOCUMENT, format, view, text);
            int length = text.getBuffer().length();
            if (length <= longest || most == 0) {
                return text.toString();
            }
            int before = Math.min(most, view.told());
            most = (int) Math.min(before - 1L, (long) before * longest / length);
        }
    }

    /** What its templates may name. */
    ChangesView view(Wording wording) {
        return ChangesView.of(comparison, from.revision(), to.revision(), findings, wording, Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        revisions.close();
    }
}
