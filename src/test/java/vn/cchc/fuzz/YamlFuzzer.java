package vn.cchc.fuzz;

import java.util.List;
import vn.cchc.check.Rules;
import vn.cchc.load.Loaded;
import vn.cchc.load.PlanFile;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.source.Finding;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;
import vn.cchc.write.TidyText;
import vn.cchc.yaml.TextReader;

/** For a fuzzer that watches which code is reached, such as Jazzer: any bytes as a file of a plan. */
public final class YamlFuzzer {
    private YamlFuzzer() {}

    /** What is thrown here is a fault. */
    public static void fuzzerTestOneInput(byte[] input) {
        PlanFile file = new PlanFile("plan.yaml", "/p", true, () -> input);
        Loaded loaded = WorkspaceLoader.load(List.of(file));
        Findings all = new Findings();
        all.addAll(loaded.findings());
        all.addAll(Rules.check(loaded.workspace()));
        String text = TextReader.read("plan.yaml", input, new Findings())
                .map(SourceText::text)
                .orElse("");
        for (Finding finding : all.sorted()) {
            if (!text.isEmpty()) {
                Inputs.assertPlace(finding, text);
            }
        }
        TidyText.of(new SourceText("plan.yaml", text))
                .map(tidy -> TidyText.of(new SourceText("plan.yaml", tidy)).filter(tidy::equals))
                .filter(again -> again.isEmpty())
                .ifPresent(never -> {
                    throw new AssertionError("put in order twice, it changes again");
                });
    }
}
