package vn.cchc.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** A document of one plan; {@code unit} where it is to one of several units. */
    record Made(Optional<String> unit, Object view) {}

    /** The same in files of their own where it is to several units; else the one. */
    List<Made> separate(Object view);

    /** What the template may name. */
    Object view(Plan plan, LocalDate asOf, Filter filter, Messages messages);
}
