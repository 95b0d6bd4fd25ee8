package vn.cchc.load;

import java.util.List;
import java.util.OptionalInt;
import vn.cchc.model.Duty;
import vn.cchc.model.Report;
import vn.cchc.model.Scorecard;
import vn.cchc.model.Target;
import vn.cchc.model.TaskRegistry;
import vn.cchc.source.Findings;

/** What one file of a plan says, beside plan.yaml itself. */
sealed interface Body {
    record Tasks(TaskRegistry registry) implements Body {}

    record Targets(List<Target> targets) implements Body {}

    record Duties(List<Duty> duties) implements Body {}

    record Points(Scorecard scorecard) implements Body {}

    record Handed(Report report) implements Body {}

    /** @param year the year of the plan it belongs to, where that is known */
    static Body read(Opened file, OptionalInt year, PhraseMemory phrases, Findings findings) {
        return switch (file.kind()) {
            case TASKS -> new Tasks(new TasksReader(findings, year, phrases).read(file.fields()));
            case TARGETS -> new Targets(new TargetsReader(findings).read(file.fields()));
            case DUTIES -> new Duties(new DutiesReader(findings, year, phrases).read(file.fields()));
            case SCORECARD -> new Points(new ScorecardReader(findings, file.file()).read(file.fields()));
            default -> new Handed(new ReportReader(findings, file.file()).read(file.fields()));
        };
    }
}
