package vn.cchc.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.deadline.Doubt;
import vn.cchc.source.Ahead;

/**
 * Sentences by key. {@code {0}} stands for the first argument: days and decimals are written as the language writes them, lists as
 * quoted words, a doubt as its own question. Braces and quotes need no escaping.
 */
public final class Messages {
    private static final Function<String, Sentences> READ = new Read();

    /** What is told of one word that a person wrote, and of a list of them, in UTF-16 units. */
    private static final int MOST_OF_A_WORD = 200;

    private static final int MOST_OF_A_LIST = 1000;

    private final Language language;
    private final Ahead<String, Sentences> ahead;
    private @Nullable Sentences read;

    private Messages(Language language, Ahead<String, Sentences> ahead) {
        this.language = language;
        this.ahead = ahead;
    }

    /** The messages of commands, findings and explanations. */
    public static Messages of(Language language) {
        return load(language, "messages");
    }

    /** The fixed words of documents, which only templates use. */
    public static Messages labels(Language language) {
        return load(language, "labels");
    }

    /** What each code finds, why that matters and how to mend it. */
    public static Messages explanations(Language language) {
        return load(language, "explain");
    }

    private static Messages load(Language language, String bundle) {
        String resource = "/vn/cchc/" + bundle + "_" + language.tag() + ".properties";
        return new Messages(language, new Ahead<>(List.of(resource), READ));
    }

    /** A class of its own, for the sake of the start: nothing has to be linked. */
    private static final class Read implements Function<String, Sentences> {
        @Override
        public Sentences apply(String resource) {
            return Sentences.load(resource);
        }
    }

    /** A bundle is read while whoever wants it goes on to what it will say. */
    private synchronized Sentences sentences() {
        if (read == null) {
            read = ahead.next();
        }
        return read;
    }

    public Language language() {
        return language;
    }

    /** All keys, for the tests that compare the languages and for the labels of templates. */
    public Set<String> keys() {
        return sentences().keys();
    }

    public boolean has(String key) {
        return sentences().find(key).isPresent();
    }

    /** The sentence of a key; a key without one is a fault of this program. */
    public String get(String key, Object... arguments) {
        Optional<String> sentence = find(key, List.of(arguments));
        if (sentence.isEmpty()) {
            throw new IllegalArgumentException("no message " + key + " in " + language.tag());
        }
        return sentence.get();
    }

    public Optional<String> find(String key, List<Object> arguments) {
        Optional<String> sentence = sentences().find(key);
        return sentence.isEmpty() ? sentence : Optional.of(fill(sentence.get(), arguments));
    }

    private String fill(String sentence, List<Object> arguments) {
        if (arguments.isEmpty() || sentence.indexOf('{') < 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder(sentence.length() + 32);
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            int index = i + 2 < sentence.length() ? sentence.charAt(i + 1) - '0' : -1;
            if (c == '{' && index >= 0 && index < arguments.size() && sentence.charAt(i + 2) == '}') {
                filled.append(word(arguments.get(index)));
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    private String word(Object argument) {
        if (argument instanceof LocalDate day) {
            return Days.of(day, language);
        }
        if (argument instanceof BigDecimal number) {
            return Figures.of(number, language);
        }
        if (argument instanceof List<?> list) {
            return joined(list);
        }
        if (argument instanceof Doubt doubt) {
            return find("doubt." + doubt.code(), doubt.arguments()).orElse(doubt.code());
        }
        String text = String.valueOf(argument);
        if ((text.startsWith("type.") || text.startsWith("refused.")) && has(text)) {
            return get(text);
        }
        return shortened(text);
    }

    /** The words of a list; of one that goes on and on, those in front. */
    private static String joined(List<?> list) {
        StringBuilder joined = new StringBuilder();
        for (Object item : list) {
            joined.append(joined.isEmpty() ? "" : ", ");
            if (joined.length() > MOST_OF_A_LIST) {
                return joined.append('…').toString();
            }
            joined.append('«').append(shortened(String.valueOf(item))).append('»');
        }
        return joined.toString();
    }

    private static String shortened(String text) {
        if (text.length() <= MOST_OF_A_WORD) {
            return text;
        }
        int end = MOST_OF_A_WORD - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
