package vn.cchc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import vn.cchc.check.Rules;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;
import vn.cchc.model.Plan;
import vn.cchc.report.Document;
import vn.cchc.report.Documents;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Templates;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Status;
import vn.cchc.terminal.FindingText;
import vn.cchc.terminal.Style;
import vn.cchc.write.SafeMends;
import vn.cchc.write.TidyText;

/** Plans made others are read, checked, judged and shown: every place is in its file, every task is counted once. */
final class PlanTarget implements Target {
    private static final Messages MESSAGES = Messages.of(Language.VI);

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void run(Random random) throws Exception {
        List<PlanFile> files = Inputs.mutated(Inputs.PLANS.get(random.nextInt(Inputs.PLANS.size())), random);
        Loaded loaded = WorkspaceLoader.load(files);
        Findings all = new Findings();
        all.addAll(loaded.findings());
        all.addAll(Rules.check(loaded.workspace()));
        Map<String, String> texts = new HashMap<>();
        files.forEach(file -> texts.put(file.path(), Inputs.text(file)));
        List<Finding> findings = all.sorted();
        findings.forEach(
                finding -> Inputs.assertPlace(finding, texts.get(finding.at().path())));
        new FindingText(MESSAGES, new Style(false), loaded.texts(), new StringWriter()).write(findings);
        for (String text : texts.values()) {
            tidy(text);
        }
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(500));
        for (Plan plan : loaded.workspace().plans()) {
            PlanStatus status = Status.of(plan, day, Filter.ALL);
            assertThat(status.tasks()).hasSameSizeAs(plan.tasks());
            if (!loaded.findings().hasErrors()) {
                render(plan, day, random);
            }
        }
    }

    /** What was put in order stays so, and so does what was mended. */
    private static void tidy(String text) {
        Function<String, Optional<String>> order = one -> TidyText.of(new SourceText("x.yaml", one));
        Function<String, Optional<String>> mend = one -> SafeMends.of(new SourceText("x.yaml", one));
        for (Function<String, Optional<String>> work : List.of(order, mend)) {
            Optional<String> once = work.apply(text);
            assertThat(once.flatMap(work)).as(text).isEqualTo(once);
        }
    }

    private static void render(Plan plan, LocalDate day, Random random) {
        Document document = Documents.ALL.get(random.nextInt(Documents.ALL.size()));
        if (document.needsScorecard() && plan.scorecard().isEmpty()) {
            return;
        }
        Object view = document.view(plan, day, Filter.ALL, MESSAGES);
        OutputFormat format = OutputFormat.values()[random.nextInt(OutputFormat.values().length)];
        StringWriter out = new StringWriter();
        try {
            new Templates(Optional.empty(), Language.VI).render(document.title(), format, view, out);
        } catch (java.io.IOException broken) {
            throw new UncheckedIOException(broken);
        }
        assertThat(out.toString()).isNotBlank();
    }
}
