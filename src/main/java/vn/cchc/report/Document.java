package vn.cchc.report;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.message.Messages;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;

/** A document that can be made of a plan. */
public interface Document {
    /** The name on the command line and of the templates; its purpose is the message {@code report.<name>}. */
    String title();

    /** Which of {@code --as-of}, {@code --milestone} and {@code --unit} it takes; it has no use for the others. */
    List<String> options();

    /** Whether only a plan that scores itself can have it. */
    boolean needsScorecard();

    /** What the template may name. */
    Object view(Plan plan, LocalDate asOf, Filter filter, Messages messages);
}
