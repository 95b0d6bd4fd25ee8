package vn.cchc.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Waiver;
import vn.cchc.source.Findings;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.YamlNode;

/** Reads {@code kind: Waivers}. */
final class WaiversReader {
    private final Findings findings;
    private final Values values;
    private final String folder;

    WaiversReader(Findings findings, PlanFile file) {
        this.findings = findings;
        this.values = new Values(findings, OptionalInt.empty());
        this.folder = file.folder();
    }

    List<Waiver> read(Fields in) {
        List<Waiver> waivers = in.list("waivers", this::waiver);
        in.end();
        return waivers;
    }

    private Optional<Waiver> waiver(YamlNode node) {
        return Fields.of(node, findings).flatMap(in -> {
            String rule = in.text("rule");
            Optional<String> plan = in.optionalText("plan");
            String object = in.text("object");
            String reason = in.text("reason");
            String document = in.text("document");
            Optional<LocalDate> until = in.required("until", values::day);
            var origin = in.end();
            return until.map(day -> new Waiver(folder, rule, plan, object, reason, document, day, origin));
        });
    }
}
