package vn.cchc.model;

import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * A goal of the plan (chỉ tiêu). Its text is the plan's own clause with its closing sign; the texts of one paragraph, read
 * one after the other, are that paragraph.
 */
public record Target(String id, int paragraph, String text, String goalText, Optional<Goal> goal, Origin origin) {

    /** The clause as a label: without the sign that closes it. */
    public String label() {
        int end = text.length();
        while (end > 0 && ";,. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
