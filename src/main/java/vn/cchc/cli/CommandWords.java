package vn.cchc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.message.Language;

/** The words of a command line before it is known which command reads them: which one is meant, in which language and with which colours. */
record CommandWords(List<String> all) {
    static final String LANG = "--lang";
    private static final String COLOR = "--color";
    private static final List<String> WITH_VALUE = List.of(LANG, COLOR);

    /** The first word that is neither an option nor the value of one. */
    Optional<String> command() {
        int at = commandIndex();
        return at < 0 ? Optional.empty() : Optional.of(all.get(at));
    }

    CommandWords withoutCommand() {
        List<String> rest = new ArrayList<>(all);
        rest.remove(commandIndex());
        return new CommandWords(rest);
    }

    private int commandIndex() {
        for (int i = 0; i < all.size(); i++) {
            if (WITH_VALUE.contains(all.get(i))) {
                i++;
            } else if (!all.get(i).startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a flag is given: what stands behind {@code --} is none. */
    boolean holds(String flag) {
        return options().contains(flag);
    }

    Optional<String> valueOf(String option) {
        List<String> options = options();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).equals(option) && i + 1 < options.size()) {
                return Optional.of(options.get(i + 1));
            }
            if (options.get(i).startsWith(option + "=")) {
                return Optional.of(options.get(i).substring(option.length() + 1));
            }
        }
        return Optional.empty();
    }

    private List<String> options() {
        int dashes = all.indexOf("--");
        return dashes < 0 ? all : all.subList(0, dashes);
    }

    /** The first option that is none without a command either. */
    Optional<String> unknownOption() {
        for (String word : all) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (word.startsWith("-") && !word.equals("--debug") && !WITH_VALUE.contains(name)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** {@code --lang}, else CCHC_LANG, else Vietnamese; never the machine's locale. */
    Language language(Env env) {
        return Language.of(valueOf(LANG).orElse(env.variable("CCHC_LANG"))).orElse(Language.VI);
    }

    boolean coloured(Env env) {
        String wanted = valueOf(COLOR).orElse("auto");
        boolean refused =
                !env.variable("NO_COLOR").isEmpty() || env.variable("TERM").equals("dumb");
        return wanted.equals("always") || !wanted.equals("never") && env.terminal() && !refused;
    }
}
