package vn.cchc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.cchc.load.PlanFile;
import vn.cchc.model.Progress;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;
import vn.cchc.write.Fact;
import vn.cchc.write.ReportEdit;
import vn.cchc.yaml.YamlNode;
import vn.cchc.yaml.YamlReader;

/**
 * Facts recorded in real reports that were made others: what comes out can be read, has every comment and every fact that was
 * there but the one set, and setting the fact once more changes nothing.
 */
final class RecordTarget implements Target {
    private static final List<String> REPORTS = reports();
    private static final List<String> TEXTS = List.of(
            "Thiếu người",
            "a: b #c",
            "- x",
            "\"nói\"",
            "'",
            "dòng một\ndòng hai",
            "{}",
            "null",
            "\u001B[31m",
            "=1+1",
            " ",
            "ở đây:");

    private static List<String> reports() {
        List<String> reports = new ArrayList<>();
        for (PlanFile file : Inputs.PLANS.get(0)) {
            if (file.path().contains("/reports/")) {
                reports.add(Inputs.text(file));
            }
        }
        return reports;
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public void run(Random random) {
        String before = Inputs.mutated(REPORTS.get(random.nextInt(REPORTS.size())), random);
        Fact fact = fact(random);
        Optional<String> after = ReportEdit.apply(new SourceText("x.yaml", before), fact);
        if (after.isEmpty()) {
            return;
        }
        String shown = fact + "\n" + before + "\n---\n" + after.get();
        List<String> said = said(before);
        List<String> now = said(after.get());
        assertThat(now).as(shown).hasSizeGreaterThanOrEqualTo(said.size());
        said.removeAll(now);
        assertThat(said)
                .as(shown)
                .hasSizeLessThanOrEqualTo(fact instanceof Fact.OfTask ? 5 : fact instanceof Fact.OfTarget ? 3 : 1);
        assertThat(comments(after.get())).as(shown).isEqualTo(comments(before));
        if (!(fact instanceof Fact.OneMore)) {
            assertThat(ReportEdit.apply(new SourceText("x.yaml", after.get()), fact))
                    .as(shown)
                    .isEqualTo(after);
        }
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.strip().startsWith("#"))
                .map(String::strip)
                .toList();
    }

    /** Every text of a file, in order. */
    private static List<String> said(String text) {
        Findings findings = new Findings();
        Optional<YamlNode> root = YamlReader.read(new SourceText("x.yaml", text), findings);
        assertThat(findings.hasErrors()).as(text).isFalse();
        List<String> said = new ArrayList<>();
        gather(root.orElseThrow(), "", said);
        return said;
    }

    private static void gather(YamlNode node, String path, List<String> said) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> gather(entry.value(), path + "/" + entry.key(), said));
        } else if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                gather(sequence.items().get(i), path + "/" + i, said);
            }
        } else {
            said.add(path + "=" + (node instanceof YamlNode.Scalar scalar ? scalar.text() : ""));
        }
    }

    private static Fact fact(Random random) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365));
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Fact.OfReport("submitted", day.toString());
            case 1 -> new Fact.OfReport("number", text);
            case 2 -> new Fact.OneMore(random.nextBoolean() ? "difficulties" : "proposals", text);
            case 3 -> new Fact.OfDuty("cong-khai", day);
            case 4 ->
                new Fact.OfTarget(
                        "dung-han",
                        Optional.empty(),
                        Optional.of(BigDecimal.valueOf(random.nextInt(100))),
                        Optional.of(BigDecimal.TEN),
                        Optional.empty(),
                        Optional.empty());
            default ->
                new Fact.OfTask(
                        String.valueOf(1 + random.nextInt(10)),
                        Optional.of(Progress.values()[random.nextInt(Progress.values().length)]),
                        Optional.of(day),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        random.nextBoolean() ? Optional.of(text) : Optional.empty());
        };
    }
}
