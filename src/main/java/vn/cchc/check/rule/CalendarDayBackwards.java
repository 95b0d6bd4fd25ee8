package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Calendar;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** Days off end after they begin. */
public final class CalendarDayBackwards implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Calendar calendar : workspace.calendars()) {
            for (Calendar.Year year : calendar.years()) {
                for (Calendar.Entry entry : year.entries()) {
                    if (entry.last().isBefore(entry.first())) {
                        sink.at(entry.origin().of("to"), entry.last(), entry.first());
                    }
                }
            }
        }
    }
}
