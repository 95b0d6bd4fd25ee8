package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Calendar;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A day off names the announcement it comes from, or is marked as computed. */
public final class CalendarDayUnsourced implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Calendar calendar : workspace.calendars()) {
            for (Calendar.Year year : calendar.years()) {
                for (Calendar.Entry entry : year.entries()) {
                    if (entry.source().isEmpty() && !entry.computed()) {
                        sink.at(entry.origin().start(), entry.name());
                    }
                }
            }
        }
    }
}
