package vn.cchc.load;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.cchc.model.Duty;
import vn.cchc.model.UnitRef;
import vn.cchc.source.Findings;
import vn.cchc.yaml.Fields;

/** Reads {@code kind: Duties}. */
final class DutiesReader {
    private final Values values;

    DutiesReader(Findings findings, OptionalInt year, PhraseMemory phrases) {
        this.values = new Values(findings, year, phrases);
    }

    List<Duty> read(Fields in) {
        List<Duty> duties = new ArrayList<>();
        for (Fields duty : in.records("duties")) {
            duties.add(duty(duty));
        }
        in.end();
        return duties;
    }

    private Duty duty(Fields in) {
        String id = values.id(in);
        String text = in.text("text");
        List<UnitRef> units = values.units(in.optionalItems("units"));
        String due = in.text("due");
        return new Duty(id, text, units, values.phrase(due), in.end());
    }
}
