package vn.cchc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * What one unit handed in for one milestone (báo cáo của đơn vị).
 *
 * @param submitted the day it was handed in
 * @param number the number and sign of the document, where it has one
 */
public record Report(
        UnitRef unit,
        String milestone,
        LocalDate submitted,
        Optional<String> number,
        List<TaskProgress> tasks,
        List<DutyDone> duties,
        List<String> difficulties,
        List<String> proposals,
        Origin origin) {

    public Report {
        tasks = List.copyOf(tasks);
        duties = List.copyOf(duties);
        difficulties = List.copyOf(difficulties);
        proposals = List.copyOf(proposals);
    }

    /** How far one task has come, by this unit's word. */
    public record TaskProgress(
            String task,
            Progress progress,
            Optional<LocalDate> doneOn,
            Optional<String> reason,
            List<Evidence> evidence,
            Origin origin) {
        public TaskProgress {
            evidence = List.copyOf(evidence);
        }
    }

    /** The days on which a duty was done. */
    public record DutyDone(String duty, List<LocalDate> on, Origin origin) {
        public DutyDone {
            on = List.copyOf(on);
        }
    }
}
