package vn.cchc.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes texts others, the same for the same seed: sign by sign, or line by line and value by value, as people err. */
public final class Mutations {
    /** Pieces that make a text another one, put in, taken out or exchanged anywhere. */
    private static final List<String> PIECES = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "\r\n",
            "\r",
            ":",
            ": ",
            "- ",
            "-",
            "#",
            " #",
            "# ",
            "\"",
            "'",
            "''",
            "\\",
            "[",
            "]",
            "{",
            "}",
            ",",
            ", ",
            "|",
            ">",
            "|-\n",
            ">-\n",
            ">+\n",
            "|2\n",
            "&a ",
            "*a",
            "!!str ",
            "!a ",
            "? ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "@",
            "`",
            "~",
            "null",
            "NULL",
            "true",
            "True",
            "no",
            "0x1F",
            "1_000",
            "1e3",
            ".5",
            ".inf",
            "-1",
            "+1",
            "2022-01-01",
            "<<: ",
            "a: b",
            "a:b",
            "key:\n",
            "\uFEFF",
            "\u0000",
            "\u0085",
            "\u2028",
            "\u00A0",
            "\u0301",
            "😀",
            "\uD800",
            "đ",
            "“",
            "≥ 5",
            "<",
            "=",
            "(",
            "x-a: 1\n",
            "    ",
            "\n   ");

    private Mutations() {}

    public static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /** One to three edits anywhere: pieces put in, taken out, exchanged, stretches repeated. */
    public static String inSigns(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + random.nextInt(4));
            String piece = piece(random);
            switch (random.nextInt(5)) {
                case 0 -> mutated.insert(at, piece);
                case 1 -> mutated.delete(at, end);
                case 2 -> mutated.replace(at, end, piece);
                case 3 -> {
                    int from = random.nextInt(mutated.length() + 1);
                    int to = Math.min(mutated.length(), from + random.nextInt(60));
                    mutated.insert(at, mutated.substring(from, to));
                }
                default -> {
                    int line = mutated.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
                    mutated.insert(line, piece);
                }
            }
        }
        return mutated.toString();
    }

    /** One to four edits of whole lines and values, so that much of what comes out can still be read. */
    public static String inLines(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int edits = 1 + random.nextInt(4);
        for (int i = 0; i < edits && !lines.isEmpty(); i++) {
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (random.nextInt(9)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(other));
                case 2 -> Collections.swap(lines, at, other);
                case 3 -> lines.set(at, withValue(lines.get(at), value(lines.get(other))));
                case 4 -> lines.set(at, withValue(lines.get(at), ""));
                case 5 -> lines.set(at, digit(lines.get(at), random));
                case 6 -> lines.set(at, withValue(lines.get(at), piece(random)));
                case 7 -> lines.set(at, inSigns(lines.get(at), random));
                default -> moveBlock(lines, at, other);
            }
        }
        return String.join("\n", lines);
    }

    private static String value(String line) {
        int colon = line.indexOf(": ");
        return colon < 0 ? line.strip() : line.substring(colon + 2);
    }

    private static String withValue(String line, String value) {
        int colon = line.indexOf(": ");
        return colon < 0 ? line : line.substring(0, colon + 2) + value;
    }

    private static String digit(String line, Random random) {
        StringBuilder changed = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i)) && random.nextInt(3) == 0) {
                changed.setCharAt(i, (char) ('0' + random.nextInt(10)));
            }
        }
        return changed.toString();
    }

    /** A few lines from one place to another. */
    private static void moveBlock(List<String> lines, int from, int to) {
        int end = Math.min(lines.size(), from + 4);
        List<String> block = new ArrayList<>(lines.subList(from, end));
        lines.subList(from, end).clear();
        lines.addAll(Math.min(to, lines.size()), block);
    }
}
