package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Calendar;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A year stands once in a calendar. */
public final class CalendarYearRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Calendar calendar : workspace.calendars()) {
            Repeats repeats = new Repeats(sink);
            for (Calendar.Year year : calendar.years()) {
                repeats.add(String.valueOf(year.year()), year.origin().of("year"));
            }
        }
    }
}
