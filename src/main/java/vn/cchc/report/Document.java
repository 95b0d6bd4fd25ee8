package vn.cchc.report;

import java.time.LocalDate;
import vn.cchc.message.Messages;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;

/** A document that can be made of a plan. */
public interface Document {
    /** The name on the command line and of the templates. */
    String name();

    /** Whether the document is about a day and a choice of tasks; one that is not takes no option for them. */
    boolean takesDay();

    /** Whether only a plan that scores itself can have it. */
    default boolean needsScorecard() {
        return false;
    }

    /** What the template may name. */
    Object view(Plan plan, LocalDate asOf, Filter filter, Messages messages);
}
