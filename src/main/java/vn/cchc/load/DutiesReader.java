package vn.cchc.load;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.Duty;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.yaml.Fields;
import vn.cchc.yaml.YamlNode;

/** Reads {@code kind: Duties}. */
final class DutiesReader {
    private final Findings findings;
    private final Values values;

    DutiesReader(Findings findings, OptionalInt year, PhraseMemory phrases) {
        this.findings = findings;
        this.values = new Values(findings, year, phrases);
    }

    List<Duty> read(Fields in) {
        List<Duty> duties = in.list("duties", this::duty);
        in.end();
        return duties;
    }

    private Optional<Duty> duty(YamlNode node) {
        return Fields.of(node, findings).map(in -> {
            String id = in.required("id", values::id).orElse("");
            String text = in.text("text");
            List<UnitRef> units = in.optionalList("units", values::unit);
            String due = in.text("due");
            return new Duty(id, text, units, values.phrase(due), in.end());
        });
    }
}
