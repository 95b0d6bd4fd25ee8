package vn.cchc.cli;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.exchange.FindingFormat;
import vn.cchc.explain.Topics;
import vn.cchc.report.Documents;
import vn.cchc.schema.Schemas;
import vn.cchc.status.Standing;

/**
 * What may stand at one place of a command line, for the shells that complete it: words, or an at sign and what else it is:
 * {@code @file}, {@code @dir}, {@code @none}, or ids that {@code __complete} reads from the plans.
 */
record Slot(List<String> words) {
    static final Slot NONE = new Slot(List.of("@none"));
    private static final Slot FILE = new Slot(List.of("@file"));

    /** The places of the arguments that are no options, as the label of the help names them. */
    static List<Slot> ofArguments(String label) {
        List<Slot> slots = new ArrayList<>();
        for (String word : label.split(" ")) {
            String name = word.startsWith("[") && word.endsWith("]") ? word.substring(1, word.length() - 1) : word;
            slots.add(
                    switch (name) {
                        case "PATH" -> FILE;
                        case "TASK", "UNIT", "MILESTONE", "DIR" -> new Slot(List.of("@" + lower(name)));
                        case "NAME" -> new Slot(Documents.names());
                        case "CODE" -> new Slot(Topics.codes());
                        case "KIND" -> new Slot(Schemas.kinds());
                        case "COMMAND" -> new Slot(Cli.names());
                        default -> words(name);
                    });
        }
        return slots;
    }

    /** The place after an option. */
    static Slot ofOption(String command, String option, String label) {
        return switch (label) {
            case "ID" -> new Slot(List.of("@" + option.substring(2)));
            case "MILESTONE" -> new Slot(List.of("@milestone"));
            case "FILE", "FILE|DIR", "NAME" -> FILE;
            case "DIR" -> new Slot(List.of("@dir"));
            case "F[=FILE]" -> new Slot(formats(command));
            case "S" -> new Slot(standings());
            default -> words(label);
        };
    }

    private static List<String> formats(String command) {
        List<String> formats = new ArrayList<>(command.equals("diff") ? DiffCommand.FORMATS : ValidateCommand.FORMATS);
        formats.addAll(FindingFormat.words());
        return formats;
    }

    private static List<String> standings() {
        List<String> words = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            words.add(standing.word());
        }
        return words;
    }

    /** Words in small letters stand for themselves, those in capitals for anything. */
    private static Slot words(String label) {
        return label.equals(lower(label)) && label.indexOf('[') < 0 ? new Slot(List.of(label.split("\\|"))) : NONE;
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }
}
