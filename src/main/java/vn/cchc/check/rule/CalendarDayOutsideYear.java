package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Calendar;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** The days of a calendar year lie in that year. */
public final class CalendarDayOutsideYear implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Calendar calendar : workspace.calendars()) {
            for (Calendar.Year year : calendar.years()) {
                for (Calendar.Entry entry : year.entries()) {
                    if (entry.first().getYear() != year.year() || entry.last().getYear() != year.year()) {
                        sink.at(entry.origin().start(), entry.first(), String.valueOf(year.year()));
                    }
                }
            }
        }
    }
}
