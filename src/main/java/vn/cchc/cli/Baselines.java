package vn.cchc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.check.Rules;
import vn.cchc.exchange.Baseline;
import vn.cchc.message.FindingWords;
import vn.cchc.source.Finding;

/** {@code --baseline} and {@code --write-baseline}: findings of rules that were there before; what readers found stands. */
final class Baselines {
    private Baselines() {}

    /** The findings that the baseline does not know. */
    static List<Finding> apply(List<Finding> findings, String file, Session session) throws Failure, IOException {
        Path path = session.env().workingFolder().resolve(file);
        if (!Files.isRegularFile(path)) {
            throw Failure.untold("path-missing", file);
        }
        String text = new String(FileChange.read(path, file), StandardCharsets.UTF_8);
        Optional<Baseline> baseline = Baseline.read(text);
        if (baseline.isEmpty()) {
            throw Failure.untold("baseline-broken", file);
        }
        Baseline.Rest rest = baseline.get().without(findings);
        session.note("baseline.known", rest.known(), file);
        if (rest.gone() > 0) {
            session.note("baseline.gone", rest.gone(), file);
        }
        return rest.findings();
    }

    static int write(List<Finding> findings, String file, List<Path> plans, Session session)
            throws Failure, IOException {
        Set<String> rules = new HashSet<>(Rules.codes());
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (rules.contains(finding.code())) {
                kept.add(finding);
            }
        }
        String text = Baseline.text(kept, new FindingWords(session.messages()));
        Output.write(List.of(Output.Piece.of("", text)), Optional.of(file), plans, session);
        session.note("baseline.counts", kept.size(), findings.size() - kept.size());
        return ExitCode.FINE;
    }
}
