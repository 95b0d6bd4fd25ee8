package vn.cchc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * What one unit handed in for one milestone (báo cáo của đơn vị).
 *
 * @param submitted the day it was handed in; a draft has none and counts for nothing
 * @param number the number and sign of the document, where it has one
 */
public record Report(
        UnitRef unit,
        String milestone,
        Optional<LocalDate> submitted,
        Optional<String> number,
        List<TaskProgress> tasks,
        List<Measurement> targets,
        List<DutyDone> duties,
        List<String> difficulties,
        List<String> proposals,
        Origin origin) {

    public Report {
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        duties = List.copyOf(duties);
        difficulties = List.copyOf(difficulties);
        proposals = List.copyOf(proposals);
    }

    /** Whether it had been handed in by the end of a day. */
    public boolean handedInBy(LocalDate day) {
        return submitted.isPresent() && !submitted.get().isAfter(day);
    }

    /**
     * How far one task has come, by this unit's word.
     *
     * @param progress absent where the entry only adds stages or evidence to what was said before
     */
    public record TaskProgress(
            String task,
            Optional<Progress> progress,
            Optional<LocalDate> doneOn,
            Optional<String> reason,
            List<StageDone> stages,
            List<Evidence> evidence,
            Optional<Correction> correction,
            Origin origin) {
        public TaskProgress {
            stages = List.copyOf(stages);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A stage of the deadline that was met.
     *
     * @param stage its number in the phrase, counted from 1
     */
    public record StageDone(int stage, LocalDate on, Origin origin) {}

    /** The days on which a duty was done. */
    public record DutyDone(String duty, List<LocalDate> on, Optional<Correction> correction, Origin origin) {
        public DutyDone {
            on = List.copyOf(on);
        }
    }
}
