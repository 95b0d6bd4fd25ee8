package vn.cchc.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Progress;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;
import vn.cchc.yaml.Plain;
import vn.cchc.yaml.YamlReader;

/**
 * Facts recorded in reports of random content and layout: what is said afterwards is what was said before and the fact, as
 * this test works it out by itself; every comment stands where it stood, and nothing is taken away but the value replaced.
 */
@NullUnmarked
class RecordTest {
    private static final int ROUNDS = 6_000;
    private static final List<String> TEXTS = List.of(
            "Báo cáo số 12/BC-VP", "Thiếu người", "a", "Phần mềm: chưa chạy #1", "nói \"được\"", "100% đơn vị, 2 lần");

    @Test
    void exactly_one_fact_changes() {
        int meant = 0;
        int written = 0;
        int unchanged = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Map<String, Plain> report = report(random);
            Layout layout = new Layout(random);
            String before = layout.write(new Plain.Keys(report));
            if (!read(before).equals(Optional.of(new Plain.Keys(report)))) {
                continue; // a blank that became part of a text: not the report that was meant
            }
            meant++;
            Fact fact = fact(random);
            Optional<String> after = ReportEdit.apply(new SourceText("x.yaml", before), fact);
            if (after.isEmpty()) {
                continue; // a doubt: nothing is written
            }
            Plain wanted = new Plain.Keys(said(report, fact));
            String shown = "seed " + seed + " " + fact + "\n" + before + "\n---\n" + after.get();
            assertThat(read(after.get())).as(shown).contains(wanted);
            assertThat(comments(after.get())).as(shown).isEqualTo(comments(before));
            assertThat(after.get().contains("\r\n")).as(shown).isEqualTo(before.contains("\r\n"));
            assertThat(after.get().replace("\r\n", "").contains("\r")).as(shown).isFalse();
            assertThat(lost(before, after.get())).as(shown).isLessThanOrEqualTo(replaced(fact));
            written++;
            unchanged += before.equals(after.get()) ? 1 : 0;
        }
        // refusals are allowed, but a writer that mostly refuses is none
        assertThat(meant).isGreaterThan(ROUNDS * 9 / 10);
        assertThat(written).isGreaterThan(meant * 97 / 100);
        assertThat(unchanged).isLessThan(ROUNDS / 4);
    }

    /** How many lines of the first text are not found in the second, in their order. */
    private static int lost(String before, String after) {
        String[] old = before.split("(?<=\n)");
        String[] fresh = after.split("(?<=\n)");
        int[][] common = new int[old.length + 1][fresh.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = fresh.length - 1; j >= 0; j--) {
                common[i][j] = old[i].equals(fresh[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return old.length - common[0][0];
    }

    /** The most lines that may differ: one for each value that is set, and the line of the bracket that is added to. */
    private static int replaced(Fact fact) {
        return fact instanceof Fact.OfTask ? 5 : fact instanceof Fact.OfTarget ? 3 : 1;
    }

    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        for (String line : text.split("\r?\n")) {
            int at = line.indexOf("# ghi chú");
            if (at >= 0) {
                comments.add(line.substring(at));
            }
        }
        return comments;
    }

    private static Optional<Plain> read(String text) {
        Findings findings = new Findings();
        Optional<Plain> read =
                YamlReader.read(new SourceText("x.yaml", text), findings).map(Plain::of);
        return findings.hasErrors() ? Optional.empty() : read;
    }

    private static Map<String, Plain> report(Random random) {
        Map<String, Plain> report = new LinkedHashMap<>();
        report.put("apiVersion", new Plain.Text("cchc/v1"));
        report.put("kind", new Plain.Text("Report"));
        maybe(random, report, "submitted", new Plain.Text("2022-06-09"));
        maybe(random, report, "x-ghi", keys("người giữ", "Hoa", "số", "1"));
        maybe(random, report, "tasks", items(random, "5", Layouts.TASK));
        maybe(random, report, "duties", items(random, "cong-khai", Layouts.DUTY));
        maybe(random, report, "difficulties", texts(random));
        maybe(random, report, "targets", items(random, "sipas", Layouts.TARGET));
        maybe(random, report, "proposals", texts(random));
        return report;
    }

    /** What an entry of each list holds beside its id. */
    private enum Layouts {
        TASK,
        DUTY,
        TARGET
    }

    private static Plain items(Random random, String id, Layouts layout) {
        List<Plain> items = new ArrayList<>();
        for (String each : List.of("1", id, "nua")) {
            if (random.nextInt(3) > 0) {
                items.add(item(random, each, layout));
            }
        }
        return new Plain.Items(items);
    }

    private static Plain item(Random random, String id, Layouts layout) {
        Map<String, Plain> item = new LinkedHashMap<>();
        item.put("id", new Plain.Text(id));
        switch (layout) {
            case TASK -> {
                maybe(random, item, "progress", new Plain.Text("under-way"));
                maybe(random, item, "x-ghi", text(random));
                maybe(random, item, "evidence", evidence(random));
                maybe(random, item, "reason", text(random));
            }
            case DUTY -> maybe(random, item, "on", new Plain.Items(List.of(new Plain.Text("2022-01-31"))));
            case TARGET -> maybe(random, item, "value", new Plain.Text("98,5"));
        }
        return new Plain.Keys(item);
    }

    private static Plain evidence(Random random) {
        List<Plain> items = new ArrayList<>();
        for (int product = 1; product <= random.nextInt(3); product++) {
            items.add(keys("product", String.valueOf(product), "document", TEXTS.get(random.nextInt(2))));
        }
        return new Plain.Items(items);
    }

    private static Plain texts(Random random) {
        List<Plain> items = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            items.add(text(random));
        }
        return new Plain.Items(items);
    }

    private static Plain text(Random random) {
        return new Plain.Text(TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private static Plain keys(String... words) {
        Map<String, Plain> keys = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            keys.put(words[i], new Plain.Text(words[i + 1]));
        }
        return new Plain.Keys(keys);
    }

    private static void maybe(Random random, Map<String, Plain> keys, String key, Plain value) {
        if (random.nextInt(3) > 0) {
            keys.put(key, value);
        }
    }

    private static Fact fact(Random random) {
        LocalDate day = LocalDate.of(2022, 1 + random.nextInt(6), 1 + random.nextInt(28));
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        Optional<Fact.Proof> proof = Optional.of(new Fact.Proof(
                Optional.of(1 + random.nextInt(3)),
                TEXTS.get(random.nextInt(2)),
                Optional.of(day),
                Optional.empty(),
                Optional.empty()));
        Optional<LocalDate> on = Optional.of(day);
        return switch (random.nextInt(7)) {
            case 0 -> task(Optional.of(Progress.DONE), on, Optional.empty());
            case 1 -> task(Optional.empty(), Optional.empty(), proof);
            case 2 -> task(Optional.of(Progress.DONE), on, proof);
            case 3 -> new Fact.OfDuty("cong-khai", day);
            case 4 -> new Fact.OneMore(random.nextBoolean() ? "difficulties" : "proposals", text);
            case 5 -> new Fact.OfReport(random.nextBoolean() ? "submitted" : "number", text);
            default ->
                new Fact.OfTarget(
                        "sipas",
                        Optional.empty(),
                        Optional.of(BigDecimal.TEN),
                        on.map(any -> BigDecimal.valueOf(20)),
                        Optional.empty(),
                        Optional.empty());
        };
    }

    private static Fact task(Optional<Progress> progress, Optional<LocalDate> on, Optional<Fact.Proof> proof) {
        return new Fact.OfTask("5", progress, on, Optional.empty(), proof, Optional.empty(), Optional.empty());
    }

    /** What the report is to say, worked out on its content alone. */
    private static Map<String, Plain> said(Map<String, Plain> report, Fact fact) {
        Map<String, Plain> said = new LinkedHashMap<>(report);
        if (fact instanceof Fact.OfTask task) {
            Map<String, Plain> entry = entry(said, "tasks", "5");
            task.progress().ifPresent(progress -> entry.put("progress", new Plain.Text(progress.word())));
            task.on().ifPresent(day -> entry.put("on", new Plain.Text(day.toString())));
            task.evidence().ifPresent(proof -> {
                List<Plain> all = list(entry.get("evidence"));
                Map<String, Plain> keys = new LinkedHashMap<>();
                keys.put(
                        "product", new Plain.Text(String.valueOf(proof.product().orElseThrow())));
                keys.put("document", new Plain.Text(proof.document()));
                int known = all.indexOf(new Plain.Keys(keys));
                keys.put("date", new Plain.Text(proof.date().orElseThrow().toString()));
                if (known >= 0) {
                    all.set(known, new Plain.Keys(keys));
                } else {
                    all.add(new Plain.Keys(keys));
                }
                entry.put("evidence", new Plain.Items(all));
            });
            put(said, "tasks", "5", entry);
        } else if (fact instanceof Fact.OfDuty duty) {
            Map<String, Plain> entry = entry(said, "duties", "cong-khai");
            List<Plain> days = list(entry.get("on"));
            if (!days.contains(new Plain.Text(duty.on().toString()))) {
                days.add(new Plain.Text(duty.on().toString()));
            }
            entry.put("on", new Plain.Items(days));
            put(said, "duties", "cong-khai", entry);
        } else if (fact instanceof Fact.OfTarget) {
            Map<String, Plain> entry = entry(said, "targets", "sipas");
            entry.put("count", new Plain.Text("10"));
            entry.put("total", new Plain.Text("20"));
            put(said, "targets", "sipas", entry);
        } else if (fact instanceof Fact.OneMore more) {
            List<Plain> all = list(said.get(more.list()));
            all.add(new Plain.Text(more.text()));
            said.put(more.list(), new Plain.Items(all));
        } else {
            Fact.OfReport own = (Fact.OfReport) fact;
            said.put(own.key(), new Plain.Text(own.value()));
        }
        return said;
    }

    private static List<Plain> list(Plain items) {
        return items == null ? new ArrayList<>() : new ArrayList<>(((Plain.Items) items).items());
    }

    private static Map<String, Plain> entry(Map<String, Plain> said, String list, String id) {
        for (Plain item : list(said.get(list))) {
            if (((Plain.Keys) item).values().get("id").equals(new Plain.Text(id))) {
                return new LinkedHashMap<>(((Plain.Keys) item).values());
            }
        }
        Map<String, Plain> fresh = new LinkedHashMap<>();
        fresh.put("id", new Plain.Text(id));
        return fresh;
    }

    private static void put(Map<String, Plain> said, String list, String id, Map<String, Plain> entry) {
        List<Plain> all = list(said.get(list));
        for (int i = 0; i < all.size(); i++) {
            if (((Plain.Keys) all.get(i)).values().get("id").equals(new Plain.Text(id))) {
                all.set(i, new Plain.Keys(entry));
                said.put(list, new Plain.Items(all));
                return;
            }
        }
        all.add(new Plain.Keys(entry));
        said.put(list, new Plain.Items(all));
    }
}
