package vn.cchc.message;

import java.util.List;
import vn.cchc.source.Finding;

/**
 * What sums lack.
 *
 * @param files how many files could not be read
 * @param plans how many plans were read, but ask for more than is counted
 */
public record Lacking(int files, int plans) {
    /** @param found an error of each file, or of each plan that is not counted */
    public static Lacking of(List<Finding> found) {
        int plans = 0;
        for (Finding finding : found) {
            plans += isOfPlan(finding) ? 1 : 0;
        }
        return new Lacking(found.size() - plans, plans);
    }

    /** Whether it is a plan that is not counted; nothing is wrong with its file. */
    public static boolean isOfPlan(Finding finding) {
        return finding.code().equals("plan-too-broad");
    }

    /** How the keys end of the messages that tell it: of files, of plans, or of both. */
    public String kind() {
        return plans == 0 ? ".files" : files == 0 ? ".plans" : ".both";
    }

    /** What a list of them is headed with. */
    public String title(Messages messages) {
        return messages.get("rollup.lacking" + kind(), files, plans);
    }
}
