package vn.cchc.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.exchange.RollUpCsv;
import vn.cchc.exchange.RollUpJson;
import vn.cchc.load.PlanStream;
import vn.cchc.message.FindingWords;
import vn.cchc.message.Lacking;
import vn.cchc.message.Wording;
import vn.cchc.model.Plan;
import vn.cchc.report.RollUpView;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Severity;
import vn.cchc.status.RollUp;
import vn.cchc.status.Status;
import vn.cchc.status.TooBroad;
import vn.cchc.terminal.RollUpText;

/**
 * {@code cchc rollup}: sums over many plans. A file that cannot be read, and a plan that asks for too much to be counted, is
 * listed and counts as missing; exit code 3 says so.
 */
final class RollUpCommand implements Command {
    /** So many plans that ask for too much are told one by one; all are listed. */
    private static final int MOST_TOLD = 10;

    /** Sums over plans, and those that ask for more than is counted. */
    private record Counted(RollUp sums, Findings tooBroad) {
        Counted(RollUp sums) {
            this(sums, new Findings());
        }

        void add(Plan plan, LocalDate asOf) {
            try {
                sums.add(Status.onDay(plan, asOf));
            } catch (TooBroad broad) {
                sums.addUncounted(plan);
                tooBroad.error("plan-too-broad", plan.document().origin().start(), broad.plan(), broad.most());
            }
        }
    }

    @Override
    public String name() {
        return "rollup";
    }

    @Override
    public void define(Options options) {
        options.arguments("PATH")
                .value("--as-of", "DAY")
                .value("--by", "plan|area|unit")
                .value("--format", "text|json|csv|markdown")
                .flag(SpreadsheetMark.OPTION)
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        String format = arguments.choice("--format", "text", List.of("text", "json", "csv", "markdown"));
        SpreadsheetMark.write(format, arguments, session);
        String by = arguments.choice("--by", "plan", List.of("plan", "area", "unit"));
        LocalDate asOf = arguments.asOf();
        PlanStream.Summed<Counted> summed = Inputs.sum(
                arguments.positionals(),
                session,
                () -> new Counted(by.equals("unit") ? new RollUp(asOf) : RollUp.withoutUnits(asOf)),
                (counted, plan) -> counted.add(plan, asOf));
        RollUp sums = summed.sum().sums();
        List<Finding> tooBroad = summed.sum().tooBroad().sorted();
        summed.findings().addAll(summed.sum().tooBroad());
        summed.brokenPlans().forEach(sums::addUnreadable);
        List<RollUp.Row> rows = switch (by) {
            case "area" -> sums.byArea();
            case "unit" -> sums.byUnit();
            default -> sums.byPlan();
        };
        List<Finding> unreadable = firstErrors(summed.findings());
        write(format, by, asOf, sums, rows, unreadable, session);
        if (unreadable.isEmpty()) {
            return ExitCode.FINE;
        }
        for (Finding finding : tooBroad.subList(0, Math.min(MOST_TOLD, tooBroad.size()))) {
            session.complain(finding.code(), finding.arguments());
        }
        Lacking lacking = Lacking.of(unreadable);
        session.note("rollup.incomplete" + lacking.kind(), lacking.files(), lacking.plans());
        return ExitCode.UNTOLD;
    }

    private static void write(
            String format,
            String by,
            LocalDate asOf,
            RollUp sums,
            List<RollUp.Row> rows,
            List<Finding> unreadable,
            Session session)
            throws IOException {
        Writer out = session.out();
        Wording wording = new Wording(session.messages());
        switch (format) {
            case "json" ->
                RollUpJson.write(asOf, by, sums, rows, unreadable, new FindingWords(session.messages()), out);
            case "csv" -> RollUpCsv.write(by, rows, session.document());
            case "markdown" ->
                Rendering.markdown("rollup", RollUpView.of(asOf, by, sums, rows, unreadable, wording), session);
            default ->
                new RollUpText(wording, session.style(), session.width(), out).write(asOf, by, sums, rows, unreadable);
        }
    }

    /** The first error of each file that has one. */
    private static List<Finding> firstErrors(Findings findings) {
        List<Finding> first = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Finding finding : findings.sorted()) {
            if (finding.severity() == Severity.ERROR && seen.add(finding.at().path())) {
                first.add(finding);
            }
        }
        return first;
    }
}
