package vn.cchc.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.ScoreCsv;
import vn.cchc.exchange.ScoreJson;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.report.OutputFormat;
import vn.cchc.status.Filter;
import vn.cchc.status.Score;
import vn.cchc.terminal.ScoreText;

/** {@code cchc score}: the year-end self-scoring with its evidence. */
final class ScoreCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "csv", "markdown");

    @Override
    public String name() {
        return "score";
    }

    @Override
    public void define(Options options) {
        options.arguments("PATH")
                .value("--as-of", "DAY")
                .value("--unit", "ID")
                .value("--format", "text|json|csv|markdown")
                .flag(SpreadsheetMark.OPTION)
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        String format = arguments.choice("--format", "text", FORMATS);
        SpreadsheetMark.write(format, arguments, session);
        arguments.atMost(1);
        LocalDate asOf = arguments.asOf();
        List<Plan> plans = Scored.plans(arguments.positionals(), session);
        Optional<String> unit = Named.unit(arguments.text("--unit"), plans);
        List<Score> scores = new ArrayList<>();
        for (Plan plan : plans) {
            scores.add(Score.of(plan, plan.scorecard().orElseThrow(), asOf, unit));
        }
        switch (format) {
            case "json" -> ScoreJson.write(asOf, unit, scores, session.out());
            case "csv" -> csv(scores, session);
            case "markdown" ->
                Rendering.each(
                        "scorecard",
                        OutputFormat.MARKDOWN,
                        plans,
                        plan -> asOf,
                        new Filter(unit, Optional.empty(), Optional.empty()),
                        session);
            default -> text(scores, session);
        }
        return ExitCode.FINE;
    }

    /** Rows are criteria: fields still to be filled in have none, which is said beside them. */
    private static void csv(List<Score> scores, Session session) throws IOException {
        ScoreCsv.write(scores, session.document());
        for (Score score : scores) {
            if (!score.pending().isEmpty()) {
                session.note(
                        "score.pending-beside",
                        score.plan().id(),
                        score.pending().size());
            }
        }
    }

    private static void text(List<Score> scores, Session session) throws IOException {
        ScoreText text =
                new ScoreText(new Wording(session.messages()), session.style(), session.width(), session.out());
        boolean first = true;
        for (Score score : scores) {
            session.out().write(first ? "" : "\n");
            text.write(score);
            first = false;
        }
    }
}
