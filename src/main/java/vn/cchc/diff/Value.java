package vn.cchc.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.deadline.Reading;
import vn.cchc.model.Plan;

/** What a field held. Two values are equal when they mean the same, however they were written. */
public sealed interface Value {
    /** One answer for each kind of value. */
    interface Cases<R> {
        R nothing();

        R text(String text);

        R word(String key);

        R day(LocalDate day);

        R number(BigDecimal number);

        R items(List<Item> items);

        R due(Due due);
    }

    <R> R as(Cases<R> cases);

    /** The field was not there, or empty. */
    record Nothing() implements Value {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.nothing();
        }
    }

    /** Words of the plan, shown as they are. */
    record Text(String text) implements Value {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.text(text);
        }
    }

    /** One of a few choices, by the key of its name in the message bundles. */
    record Word(String key) implements Value {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.word(key);
        }
    }

    record Day(LocalDate day) implements Value {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.day(day);
        }
    }

    record Number(BigDecimal number) implements Value {
        public Number {
            number = number.stripTrailingZeros();
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.number(number);
        }
    }

    /** A list whose items are known by a key; it may be shown in other words. */
    record Items(List<Item> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.items(items);
        }

        /** Those that another list has not, as often as they stand here more. */
        public List<Item> without(Items other) {
            Map<String, Integer> there = new HashMap<>();
            for (Item item : other.items) {
                there.merge(item.key, 1, Integer::sum);
            }
            List<Item> left = new ArrayList<>();
            for (Item item : items) {
                int times = there.getOrDefault(item.key, 0);
                if (times > 0) {
                    there.put(item.key, times - 1);
                } else {
                    left.add(item);
                }
            }
            return left;
        }
    }

    /** An item of a list; items with the same key are the same, whatever they are called. */
    record Item(String key, String shown, Optional<LocalDate> day, Optional<Integer> number) {
        public static Item of(String text) {
            return new Item(text, text, Optional.empty(), Optional.empty());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Item item && item.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /**
     * A deadline: its words, and the last days on time that they mean in their plan.
     *
     * @param lastDays in the order of the phrase; none where it gives no day
     */
    record Due(Reading reading, List<LocalDate> lastDays) implements Value {
        public Due {
            lastDays = List.copyOf(lastDays);
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.due(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Due due
                    && due.reading.text().equals(reading.text())
                    && due.lastDays.equals(lastDays);
        }

        @Override
        public int hashCode() {
            return lastDays.hashCode();
        }
    }

    Value NOTHING = new Nothing();

    static Value text(String text) {
        return text.isBlank() ? NOTHING : new Text(text);
    }

    static Value text(Optional<String> text) {
        return text.map(Value::text).orElse(NOTHING);
    }

    static Value day(Optional<LocalDate> day) {
        return day.<Value>map(Day::new).orElse(NOTHING);
    }

    static Value number(Optional<BigDecimal> number) {
        return number.<Value>map(Number::new).orElse(NOTHING);
    }

    /** A deadline with the last days it means in its plan. */
    static Value due(Plan plan, Reading reading) {
        return reading.text().isBlank()
                ? NOTHING
                : new Due(reading, reading.deadline().lastDays(plan.counting()));
    }

    static Value items(List<Item> items) {
        return items.isEmpty() ? NOTHING : new Items(items);
    }

    static Value texts(List<String> texts) {
        List<Item> items = new ArrayList<>();
        texts.forEach(text -> items.add(Item.of(text)));
        return items(items);
    }
}
