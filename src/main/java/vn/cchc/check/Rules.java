package vn.cchc.check;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.check.rule.AreaRepeated;
import vn.cchc.check.rule.AreaUnknown;
import vn.cchc.check.rule.AreaWithoutTasks;
import vn.cchc.check.rule.CalendarDayBackwards;
import vn.cchc.check.rule.CalendarDayOutsideYear;
import vn.cchc.check.rule.CalendarDayUnsourced;
import vn.cchc.check.rule.CalendarYearMissing;
import vn.cchc.check.rule.CalendarYearRepeated;
import vn.cchc.check.rule.ContradictionSilent;
import vn.cchc.check.rule.CorrectionWithoutReason;
import vn.cchc.check.rule.CorrectionWithoutReport;
import vn.cchc.check.rule.CountOverTotal;
import vn.cchc.check.rule.CountWithoutTotal;
import vn.cchc.check.rule.CriterionRepeated;
import vn.cchc.check.rule.CriterionWithoutUnit;
import vn.cchc.check.rule.DayImpossible;
import vn.cchc.check.rule.DeadlineOutsidePlanYear;
import vn.cchc.check.rule.DeadlineUncertain;
import vn.cchc.check.rule.DeadlineUnreadable;
import vn.cchc.check.rule.DoneAfterSubmission;
import vn.cchc.check.rule.DoneBeforePlan;
import vn.cchc.check.rule.DoneWithoutEvidence;
import vn.cchc.check.rule.DutyOfOthers;
import vn.cchc.check.rule.DutyRepeated;
import vn.cchc.check.rule.DutyUnknown;
import vn.cchc.check.rule.EntryRepeated;
import vn.cchc.check.rule.EvidenceFileMissing;
import vn.cchc.check.rule.EvidenceFileOutside;
import vn.cchc.check.rule.EvidenceUndated;
import vn.cchc.check.rule.FieldPending;
import vn.cchc.check.rule.FieldRepeated;
import vn.cchc.check.rule.FieldWithoutCriteria;
import vn.cchc.check.rule.GroupUnknown;
import vn.cchc.check.rule.GroupWithoutMembers;
import vn.cchc.check.rule.HeaderIncomplete;
import vn.cchc.check.rule.LastDayOff;
import vn.cchc.check.rule.LeadAlsoSupport;
import vn.cchc.check.rule.LeadWithoutResponsibility;
import vn.cchc.check.rule.LevelRuleUnknown;
import vn.cchc.check.rule.MeasureWrong;
import vn.cchc.check.rule.MeasurementEmpty;
import vn.cchc.check.rule.MeasurementFormWrong;
import vn.cchc.check.rule.MeasurementUnweighted;
import vn.cchc.check.rule.MilestoneRepeated;
import vn.cchc.check.rule.MilestoneUndated;
import vn.cchc.check.rule.MilestoneUnknown;
import vn.cchc.check.rule.MilestonesOutOfOrder;
import vn.cchc.check.rule.NameRepeated;
import vn.cchc.check.rule.PercentOverHundred;
import vn.cchc.check.rule.PlanParentLoop;
import vn.cchc.check.rule.PlanParentUnknown;
import vn.cchc.check.rule.ProductUnknown;
import vn.cchc.check.rule.RegisterMissing;
import vn.cchc.check.rule.ReportDraft;
import vn.cchc.check.rule.ReportRepeated;
import vn.cchc.check.rule.ReporterEnded;
import vn.cchc.check.rule.ReporterNotExpected;
import vn.cchc.check.rule.ResponsibleLeadsNothing;
import vn.cchc.check.rule.ScoreOverMax;
import vn.cchc.check.rule.ScoreWithoutEvidence;
import vn.cchc.check.rule.ScoredButNotApplicable;
import vn.cchc.check.rule.StageRepeated;
import vn.cchc.check.rule.StageUnknown;
import vn.cchc.check.rule.StagesOutOfOrder;
import vn.cchc.check.rule.TargetOfOthers;
import vn.cchc.check.rule.TargetRepeated;
import vn.cchc.check.rule.TargetUnknown;
import vn.cchc.check.rule.TaskNumberGap;
import vn.cchc.check.rule.TaskOfOthers;
import vn.cchc.check.rule.TaskRepeated;
import vn.cchc.check.rule.TaskUnknown;
import vn.cchc.check.rule.TaskWithoutLead;
import vn.cchc.check.rule.TaskWithoutProduct;
import vn.cchc.check.rule.TasksMissing;
import vn.cchc.check.rule.TotalZero;
import vn.cchc.check.rule.UnitEndsBeforeStart;
import vn.cchc.check.rule.UnitParentLoop;
import vn.cchc.check.rule.UnitRepeated;
import vn.cchc.check.rule.UnitUnknown;
import vn.cchc.check.rule.UnitWithoutGroup;
import vn.cchc.check.rule.WaiverObjectWrong;
import vn.cchc.check.rule.WaiverRuleUnknown;
import vn.cchc.model.Workspace;
import vn.cchc.source.Findings;

/** The rules there are, in the order they are explained to people. */
public final class Rules {
    public static final List<Rule> ALL = List.of(
            new RegisterMissing(),
            new UnitUnknown(),
            new GroupUnknown(),
            new AreaUnknown(),
            new TaskUnknown(),
            new MilestoneUnknown(),
            new TargetUnknown(),
            new DutyUnknown(),
            new PlanParentUnknown(),
            new PlanParentLoop(),
            new UnitRepeated(),
            new NameRepeated(),
            new AreaRepeated(),
            new MilestoneRepeated(),
            new TaskRepeated(),
            new TargetRepeated(),
            new DutyRepeated(),
            new ReportRepeated(),
            new MeasureWrong(),
            new ReportDraft(),
            new ReporterNotExpected(),
            new ReporterEnded(),
            new TaskOfOthers(),
            new DutyOfOthers(),
            new TargetOfOthers(),
            new ProductUnknown(),
            new StageUnknown(),
            new StageRepeated(),
            new EntryRepeated(),
            new DoneAfterSubmission(),
            new DoneBeforePlan(),
            new DoneWithoutEvidence(),
            new EvidenceFileMissing(),
            new EvidenceFileOutside(),
            new EvidenceUndated(),
            new MeasurementFormWrong(),
            new CountWithoutTotal(),
            new CountOverTotal(),
            new TotalZero(),
            new PercentOverHundred(),
            new MeasurementEmpty(),
            new MeasurementUnweighted(),
            new CorrectionWithoutReport(),
            new CorrectionWithoutReason(),
            new ContradictionSilent(),
            new UnitEndsBeforeStart(),
            new UnitParentLoop(),
            new UnitWithoutGroup(),
            new GroupWithoutMembers(),
            new CalendarYearRepeated(),
            new CalendarDayOutsideYear(),
            new CalendarDayBackwards(),
            new CalendarDayUnsourced(),
            new CalendarYearMissing(),
            new HeaderIncomplete(),
            new TasksMissing(),
            new AreaWithoutTasks(),
            new TaskNumberGap(),
            new TaskWithoutProduct(),
            new TaskWithoutLead(),
            new LeadAlsoSupport(),
            new DayImpossible(),
            new DeadlineUnreadable(),
            new DeadlineUncertain(),
            new DeadlineOutsidePlanYear(),
            new StagesOutOfOrder(),
            new LastDayOff(),
            new MilestoneUndated(),
            new MilestonesOutOfOrder(),
            new ResponsibleLeadsNothing(),
            new LeadWithoutResponsibility(),
            new FieldRepeated(),
            new CriterionRepeated(),
            new ScoreOverMax(),
            new ScoredButNotApplicable(),
            new ScoreWithoutEvidence(),
            new CriterionWithoutUnit(),
            new FieldWithoutCriteria(),
            new FieldPending(),
            new WaiverRuleUnknown(),
            new WaiverObjectWrong(),
            new LevelRuleUnknown());

    private Rules() {}

    /** Everything that the rules find in a workspace. */
    public static Findings check(Workspace workspace) {
        Findings findings = new Findings();
        for (Rule rule : ALL) {
            rule.check(workspace, new Sink(rule, findings));
        }
        return findings;
    }

    /** What the rules find that look at one plan at a time. */
    public static Findings checkPlans(Workspace workspace) {
        return checkPlans(workspace, 0, 1);
    }

    /** The same of every so-manieth of those rules, from one of them on: the parts together are the whole. */
    public static Findings checkPlans(Workspace workspace, int part, int parts) {
        Findings findings = new Findings();
        for (int i = part; i < ALL.size(); i += parts) {
            Rule rule = ALL.get(i);
            if (!rule.acrossPlans()) {
                rule.check(workspace, new Sink(rule, findings));
            }
        }
        return findings;
    }

    /** What the others find, and all of them in what surrounds the plans. */
    public static Findings checkAround(Workspace workspace) {
        Findings findings = checkPlans(workspace.with(List.of()));
        for (Rule rule : ALL) {
            if (rule.acrossPlans()) {
                rule.check(workspace, new Sink(rule, findings));
            }
        }
        return findings;
    }

    /** Whether a code is that of a rule that looks from one plan to others. */
    public static boolean looksAcrossPlans(String code) {
        for (Rule rule : ALL) {
            if (rule.acrossPlans() && rule.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    public static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Rule rule : ALL) {
            codes.add(rule.code());
        }
        return codes;
    }
}
