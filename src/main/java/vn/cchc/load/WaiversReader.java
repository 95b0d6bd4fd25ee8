package vn.cchc.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Waiver;
import vn.cchc.source.Findings;
import vn.cchc.source.Origin;
import vn.cchc.yaml.Fields;

/** Reads {@code kind: Waivers}. */
final class WaiversReader {
    private final Values values;
    private final String folder;

    WaiversReader(Findings findings, PlanFile file) {
        this.values = new Values(findings, OptionalInt.empty());
        this.folder = file.folder();
    }

    List<Waiver> read(Fields in) {
        List<Waiver> waivers = new ArrayList<>();
        for (Fields waiver : in.records("waivers")) {
            String rule = waiver.text("rule");
            Optional<String> plan = waiver.optionalText("plan");
            String object = waiver.text("object");
            String reason = waiver.text("reason");
            String document = waiver.text("document");
            Optional<LocalDate> until = values.day(waiver.required("until"));
            Origin origin = waiver.end();
            if (until.isPresent()) {
                waivers.add(new Waiver(folder, rule, plan, object, reason, document, until.get(), origin));
            }
        }
        in.end();
        return waivers;
    }
}
