package vn.cchc.message;

import java.util.OptionalInt;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Timeline;
import vn.cchc.diff.Value;

/** How a deadline moved, in words. */
public final class HistoryWords {
    private final Messages messages;

    public HistoryWords(Messages messages) {
        this.messages = messages;
    }

    /** "Quý II/2022 → Quý III/2022, lùi 92 ngày", or that it was set first or taken out. */
    public String move(Timeline.Move move) {
        if (move.before().isEmpty()) {
            return messages.get("history.set", words(move.after().orElseThrow()));
        }
        if (move.after().isEmpty()) {
            return messages.get("history.removed", words(move.before().get()));
        }
        return new ChangeWords(messages).line(move.change());
    }

    /** The words of the first deadline. */
    public String first(FieldChange overall) {
        return new ChangeWords(messages).value(overall.before());
    }

    private static String words(Value.Due due) {
        return due.reading().text();
    }

    /** How often it moved after it was first set, and by how much in all. */
    public String total(int times, FieldChange overall) {
        return times == 0 ? messages.get("history.never") : messages.get("history.total", times, slip(overall));
    }

    /** By how much a deadline differs from the first one. */
    public String slip(FieldChange overall) {
        OptionalInt days = overall.daysMoved();
        if (days.isEmpty()) {
            return messages.get("history.slip.unknown");
        }
        int by = days.getAsInt();
        return by == 0
                ? messages.get("history.slip.none")
                : messages.get(by > 0 ? "diff.later" : "diff.earlier", Math.abs(by));
    }
}
