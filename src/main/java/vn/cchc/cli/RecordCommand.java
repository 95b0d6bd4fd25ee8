package vn.cchc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.model.Report;
import vn.cchc.model.Task;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.Severity;
import vn.cchc.source.SourceText;
import vn.cchc.write.Fact;
import vn.cchc.write.LineDiff;
import vn.cchc.write.ReportEdit;
import vn.cchc.yaml.TextReader;

/** {@code cchc record}: one fact in one unit's report; every other byte of the file stays as it is. */
final class RecordCommand implements Command {
    private static final int BYTE_ORDER_MARK = 3;

    @Override
    public String name() {
        return "record";
    }

    @Override
    public void define(Options options) {
        options.arguments("UNIT MILESTONE [PATH]")
                .value("--unit", "ID")
                .value("--milestone", "ID")
                .value("--task", "ID")
                .value("--done", "DAY")
                .value("--progress", "not-started|under-way|dropped")
                .value("--stage", "N")
                .value("--product", "N")
                .value("--evidence", "TEXT")
                .value("--date", "DAY")
                .value("--link", "URL")
                .value("--file", "NAME")
                .value("--target", "ID")
                .value("--value", "V")
                .value("--count", "N")
                .value("--total", "N")
                .value("--duty", "ID")
                .value("--submitted", "DAY")
                .value("--number", "TEXT")
                .value("--difficulty", "TEXT")
                .value("--proposal", "TEXT")
                .value("--corrects", "MILESTONE")
                .value("--reason", "TEXT")
                .flag("--dry-run")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        Fact fact = FactOptions.read(arguments);
        ReportPlace place = place(arguments, session, fact);
        FactCheck.against(place, fact);
        place.refuseOutside(session);
        Path file = place.file();
        String shown = place.shown(session);
        if (!Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            throw Failure.untold(
                    "no-report", shown, place.unit().id(), place.milestone().id());
        }
        if (arguments.flag("--dry-run")) {
            return dryRun(file, shown, fact, session);
        }
        boolean changed = FileChange.change(file, shown, bytes -> Optional.of(edited(bytes, shown, fact)));
        session.note(changed ? "report.written" : "record.unchanged", shown);
        return ExitCode.FINE;
    }

    private static int dryRun(Path file, String shown, Fact fact, Session session) throws Failure, IOException {
        byte[] before = FileChange.read(file, shown);
        String diff = LineDiff.of(text(before), text(edited(before, shown, fact)));
        if (diff.isEmpty()) {
            session.note("record.unchanged", shown);
        } else {
            session.document().write("--- " + shown + "\n+++ " + shown + "\n" + diff);
        }
        return ExitCode.FINE;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The new bytes; a file whose layout leaves a doubt about where the fact belongs is left alone. */
    private static byte[] edited(byte[] before, String shown, Fact fact) throws Failure {
        Optional<SourceText> source = TextReader.read(shown, before, new Findings());
        if (source.isEmpty()) {
            throw Failure.untold("record-doubt", shown);
        }
        Optional<String> after = ReportEdit.apply(source.get(), fact);
        if (after.isEmpty()) {
            throw Failure.untold("record-doubt", shown);
        }
        refuseSpoilt(shown, after.get());
        boolean marked = before.length >= BYTE_ORDER_MARK && before[0] == (byte) 0xEF && before[1] == (byte) 0xBB;
        return ((marked ? "\uFEFF" : "") + after.get()).getBytes(StandardCharsets.UTF_8);
    }

    /** A fact that does not go with what stands there already leaves the file as it is. */
    private static void refuseSpoilt(String shown, String after) throws Failure {
        String folder = "/" + shown.substring(0, Math.max(0, shown.lastIndexOf('/')));
        byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
        Loaded loaded = WorkspaceLoader.load(List.of(new PlanFile(shown, folder, true, () -> bytes)));
        for (Finding finding : loaded.findings().sorted()) {
            if (finding.severity() == Severity.ERROR && !finding.code().equals("plan-missing")) {
                throw Failure.untold("record-spoils", shown, finding.at().line(), finding.code());
            }
        }
    }

    /** The report that is meant: by its path, by unit and milestone, or by what leaves no choice. */
    private static ReportPlace place(Arguments arguments, Session session, Fact fact) throws Failure, IOException {
        List<String> words = new ArrayList<>(arguments.positionals());
        Optional<String> unit = arguments.text("--unit");
        Optional<String> milestone = arguments.text("--milestone");
        if (words.size() == 1 && words.get(0).endsWith(".yaml")) {
            return ofFile(words.get(0), session);
        }
        if (unit.isEmpty() && milestone.isEmpty() && words.size() >= 2) {
            unit = Optional.of(words.remove(0));
            milestone = Optional.of(words.remove(0));
        }
        if (words.size() > 1) {
            throw Failure.usage("argument-unexpected", words.get(1));
        }
        List<Plan> plans = Inputs.plans(words, session);
        if (unit.isEmpty() && fact instanceof Fact.OfTask task) {
            unit = onlyLead(plans, task.task());
        }
        if (unit.isPresent() && milestone.isEmpty() && plans.size() == 1) {
            milestone = onlyReport(plans.get(0), Named.unit(unit, plans).orElseThrow());
        }
        if (unit.isEmpty() || milestone.isEmpty()) {
            throw Failure.usage("record-where");
        }
        return ReportPlace.of(plans, unit.get(), milestone.get());
    }

    private static ReportPlace ofFile(String path, Session session) throws Failure, IOException {
        Path file = session.env().workingFolder().resolve(path).toAbsolutePath().normalize();
        String name = file.getFileName().toString();
        List<Plan> plans = Inputs.plans(List.of(path), session);
        Path folder = Objects.requireNonNull(file.getParent());
        ReportPlace place = ReportPlace.of(
                plans, name.substring(0, name.length() - ".yaml".length()), String.valueOf(folder.getFileName()));
        if (!place.file().toAbsolutePath().normalize().equals(file)) {
            throw Failure.usage("not-a-report", path);
        }
        return place;
    }

    /** The milestone of the unit's only report, or of its only draft; nothing where there is a choice. */
    private static Optional<String> onlyReport(Plan plan, String unit) {
        List<String> all = new ArrayList<>();
        List<String> drafts = new ArrayList<>();
        for (Report report : plan.reports()) {
            if (plan.units().idOf(report.unit()).equals(unit)) {
                all.add(report.milestone());
                if (report.submitted().isEmpty()) {
                    drafts.add(report.milestone());
                }
            }
        }
        List<String> candidates = drafts.isEmpty() ? all : drafts;
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The unit that alone leads a task of the only plan that was asked for. */
    private static Optional<String> onlyLead(List<Plan> plans, String id) {
        Optional<String> lead = Optional.empty();
        for (Plan plan : plans) {
            for (Task task : plan.tasks()) {
                if (task.id().equals(id)) {
                    boolean single = plans.size() == 1
                            && task.leads().size() == 1
                            && plan.units()
                                    .unit(plan.units().idOf(task.leads().get(0)))
                                    .isPresent();
                    lead = single ? Optional.of(plan.units().idOf(task.leads().get(0))) : Optional.empty();
                }
            }
        }
        return lead;
    }
}
