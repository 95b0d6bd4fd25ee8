package vn.cchc.schema;

import java.util.List;

/** What a value of a file may be. Editors know YAML's numbers and truths; to the readers every scalar is its text. */
public sealed interface Part {
    /** One answer for each kind of part. */
    interface Cases<R> {
        R scalar(Scalar part);

        R choice(Choice part);

        R list(Listed part);

        R keys(Keys part);

        R either(Either part);
    }

    <R> R as(Cases<R> cases);

    /** A text that says something and looks so. */
    record Scalar(String pattern) implements Part {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /** One of a few words. */
    record Choice(List<String> words) implements Part {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    record Listed(Part item) implements Part {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * A mapping with these keys and any that begin with {@code x-}.
     *
     * @param conditions what some keys ask of others
     */
    record Keys(List<Key> keys, List<Condition> conditions) implements Part {
        public Keys {
            keys = List.copyOf(keys);
            conditions = List.copyOf(conditions);
        }

        static Keys of(Key... keys) {
            return new Keys(List.of(keys), List.of());
        }

        Keys when(Condition... conditions) {
            return new Keys(keys, List.of(conditions));
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.keys(this);
        }
    }

    /** A key and what it holds. */
    record Key(String name, boolean required, Part part) {}

    /**
     * Where a key holds a word, or is there whatever it holds, others have to be.
     *
     * @param word empty for any
     * @param absent whether it is the key's absence that asks for the others
     * @param holds a word that the one key asked for has to hold; empty for any
     */
    record Condition(String key, String word, boolean absent, List<String> required, String holds) {
        public Condition {
            required = List.copyOf(required);
        }
    }

    record Either(Part one, Part other) implements Part {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.either(this);
        }
    }

    static Key must(String name, Part part) {
        return new Key(name, true, part);
    }

    static Key may(String name, Part part) {
        return new Key(name, false, part);
    }

    static Part list(Part item) {
        return new Listed(item);
    }
}
