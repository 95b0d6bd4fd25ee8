package vn.cchc.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.diff.Change;
import vn.cchc.diff.Comparison;
import vn.cchc.diff.Effect;
import vn.cchc.diff.FieldChange;
import vn.cchc.diff.Subject;
import vn.cchc.diff.Tally;
import vn.cchc.diff.Value;
import vn.cchc.diff.WordDiff;
import vn.cchc.diff.WordDiff.In;
import vn.cchc.diff.WordDiff.Piece;
import vn.cchc.status.Standing;

/** Changes in words, as pieces that are old, new or neither. */
public final class ChangeWords {
    /** Texts up to this length are shown whole, before and after. */
    private static final int SHORT = 60;

    private static final List<Standing> TOLD =
            List.of(Standing.OVERDUE, Standing.DONE_ON_TIME, Standing.DONE_LATE, Standing.UNDATED);

    private final Messages messages;

    public ChangeWords(Messages messages) {
        this.messages = messages;
    }

    /** What changed: "nhiệm vụ 5", "nhiệm vụ 5 trong báo cáo q1 của Văn phòng Sở". */
    public String subject(Subject subject) {
        String key = "diff.sort." + subject.sort().word();
        return switch (subject.sort()) {
            case PLAN -> messages.get(key, subject.plan());
            case AREA, MILESTONE, TASK, TARGET, DUTY, CRITERION, UNIT, GROUP, CALENDAR_YEAR, LEVEL, WAIVER ->
                messages.get(key, subject.id());
            case REPORT -> messages.get(key, milestone(subject), subject.label());
            case REPORTED_TASK, REPORTED_TARGET, REPORTED_DUTY ->
                messages.get(
                        key,
                        subject.id().substring(subject.id().lastIndexOf('/') + 1),
                        milestone(subject),
                        subject.label());
        };
    }

    private static String milestone(Subject subject) {
        return subject.id().substring(0, subject.id().indexOf('/'));
    }

    /** The thing and its own words: "nhiệm vụ 5: Ban hành Kế hoạch…". */
    public String titled(Subject subject) {
        return switch (subject.sort()) {
            case REPORT, REPORTED_TASK, REPORTED_TARGET, REPORTED_DUTY, CALENDAR_YEAR -> subject(subject);
            default -> subject.label().isBlank() ? subject(subject) : subject(subject) + ": " + subject.label();
        };
    }

    /** "Thêm nhiệm vụ 22: …", "Bỏ …"; of a change, what it is about, and what it was called before. */
    public String headline(Change change) {
        return change.as(new Change.Cases<>() {
            @Override
            public String added(Change.Added added) {
                return messages.get("diff.added", titled(added.subject()));
            }

            @Override
            public String removed(Change.Removed removed) {
                return messages.get("diff.removed", titled(removed.subject()));
            }

            @Override
            public String changed(Change.Changed changed) {
                return changed.was()
                        .map(was -> messages.get("diff.renamed", titled(changed.subject()), was))
                        .orElse(messages.get("diff.changed", titled(changed.subject())));
            }
        });
    }

    /** What one field is of: "Thời hạn nhiệm vụ 5". */
    public String of(Subject subject, FieldChange field) {
        return messages.get("diff.field-of", field(subject, field), subject(subject));
    }

    /** The name of a field: a sort may call it otherwise. */
    public String field(Subject subject, FieldChange field) {
        String own = "diff.field." + subject.sort().word() + "." + field.name();
        return messages.get(messages.has(own) ? own : "diff.field." + field.name());
    }

    /**
     * The values of a field: short ones as "Quý II/2022 → Quý III/2022, lùi 92 ngày", long texts as one with the old and the
     * new words in it.
     */
    public List<Piece> edit(FieldChange field) {
        Value was = field.before();
        Value is = field.after();
        if (was instanceof Value.Items || is instanceof Value.Items) {
            return items(items(was), items(is));
        }
        if (was instanceof Value.Text old && is instanceof Value.Text now) {
            return pieces(old.text(), now.text());
        }
        return plain(line(field));
    }

    /** A deadline that moved, as one text. */
    String line(FieldChange field) {
        String was = value(field.before());
        String is = value(field.after());
        boolean sameWords = was.equals(is);
        return arrow(was + (sameWords ? days(field.before()) : ""), is + (sameWords ? days(field.after()) : ""))
                + moved(field);
    }

    /** The last days of a deadline, where its words alone do not tell it from another. */
    private String days(Value value) {
        StringBuilder days = new StringBuilder();
        if (value instanceof Value.Due due) {
            for (LocalDate day : due.lastDays()) {
                days.append(days.isEmpty() ? " (" : "; ").append(Days.of(day, messages.language()));
            }
            days.append(days.isEmpty() ? "" : ")");
        }
        return days.toString();
    }

    private String moved(FieldChange field) {
        int by = field.daysMoved().orElse(0);
        if (by != 0) {
            return ", " + messages.get(by > 0 ? "diff.later" : "diff.earlier", Math.abs(by));
        }
        return field.isLater() ? ", " + messages.get("diff.day-lost") : "";
    }

    private static Value.Items items(Value value) {
        return value instanceof Value.Items items ? items : new Value.Items(List.of());
    }

    private List<Piece> items(Value.Items was, Value.Items is) {
        List<Value.Item> gone = was.without(is);
        List<Value.Item> come = is.without(was);
        if (gone.isEmpty() && come.isEmpty()) {
            return plain(arrow(names(was.items()), names(is.items())));
        }
        if (gone.size() == 1 && come.size() == 1) {
            return pieces(item(gone.get(0)), item(come.get(0)));
        }
        List<String> parts = new ArrayList<>();
        if (!gone.isEmpty()) {
            parts.add(messages.get("diff.out") + " " + names(gone));
        }
        if (!come.isEmpty()) {
            parts.add(messages.get("diff.in") + " " + names(come));
        }
        return plain(String.join("; ", parts));
    }

    private static List<Piece> pieces(String was, String is) {
        return Math.max(was.length(), is.length()) > SHORT ? WordDiff.of(was, is) : plain(arrow(was, is));
    }

    private static String arrow(String was, String is) {
        return was + " → " + is;
    }

    private static List<Piece> plain(String text) {
        return List.of(new Piece(In.BOTH, text));
    }

    /** "2 thời hạn lùi lại · bỏ 1 nhiệm vụ". */
    public String summary(Comparison comparison) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Integer> count : Tally.of(comparison).entrySet()) {
            if (count.getValue() > 0) {
                parts.add(messages.get("diff.tally." + count.getKey(), count.getValue()));
            }
        }
        return parts.isEmpty() ? messages.get("diff.tally.none") : String.join(" · ", parts);
    }

    /** "3 nhiệm vụ thôi quá hạn; 1 nhiệm vụ thành quá hạn"; what comes and goes with days alone goes untold. */
    public String effects(Effect effect) {
        List<String> parts = new ArrayList<>();
        for (Standing standing : TOLD) {
            String name = messages.get("standing." + standing.word());
            if (effect.left(standing) > 0) {
                parts.add(messages.get("diff.effect.left", effect.left(standing), name));
            }
            if (effect.entered(standing) > 0) {
                parts.add(messages.get("diff.effect.entered", effect.entered(standing), name));
            }
        }
        return parts.isEmpty()
                ? messages.get("diff.effect.other", effect.moved().size())
                : String.join("; ", parts);
    }

    private String names(List<Value.Item> items) {
        List<String> names = new ArrayList<>();
        items.forEach(item -> names.add(item(item)));
        return String.join("; ", names);
    }

    private String item(Value.Item item) {
        StringBuilder words = new StringBuilder();
        item.number()
                .ifPresent(number -> words.append(number).append(item.shown().isEmpty() ? "" : ". "));
        words.append(item.shown());
        item.day()
                .ifPresent(day -> words.append(" (")
                        .append(Days.of(day, messages.language()))
                        .append(')'));
        return words.toString();
    }

    /** A value by itself. */
    public String value(Value value) {
        return value.as(new Value.Cases<>() {
            @Override
            public String nothing() {
                return messages.get("diff.nothing");
            }

            @Override
            public String text(String text) {
                return text;
            }

            @Override
            public String word(String key) {
                return messages.get(key);
            }

            @Override
            public String day(LocalDate day) {
                return Days.of(day, messages.language());
            }

            @Override
            public String number(BigDecimal number) {
                return Figures.of(number, messages.language());
            }

            @Override
            public String items(List<Value.Item> items) {
                return names(items);
            }

            @Override
            public String due(Value.Due due) {
                return due.reading().text();
            }
        });
    }
}
