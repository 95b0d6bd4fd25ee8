package vn.cchc.cli;

import java.util.List;

/** The script for fish, which shows what each word is for. */
final class FishScript {
    private static final String FUNCTIONS = """
        # cchc completion fish | source
        function __cchc_ids
          set -l typed (commandline -opc)
          $typed[1] __complete $argv[1] -- $typed[2..-1] 2>/dev/null </dev/null
        end
        # whether the command is $argv[1] and, where $argv[2] is given, its argument of that number comes next
        function __cchc_at
          set -l typed (commandline -opc)
          set -l cmd ''
          set -l place 1
          set -l pending 0
          for word in $typed[2..-1]
            if test $pending = 1
              set pending 0
            else if contains -- $word $__cchc_valued
              set pending 1
            else if not string match -q -- '-*' $word
              if test -z "$cmd"
                set cmd $word
              else
                set place (math $place + 1)
              end
            end
          end
          test "$cmd" = "$argv[1]"; or return 1
          test -z "$argv[2]"; or test "$argv[2]" = any; or test "$place" = "$argv[2]"
        end
        complete -c cchc -f
        """;

    private FishScript() {}

    static String of(CompletionTable table) {
        StringBuilder text = new StringBuilder(FUNCTIONS);
        text.append("set -g __cchc_valued ")
                .append(String.join(" ", table.valued()))
                .append('\n');
        for (CompletionTable.Row row : table.rows()) {
            text.append("complete -c cchc -n \"__cchc_at ''\" -a ").append(row.command());
            text.append(" -d ").append(quoted(row.brief())).append('\n');
        }
        for (CompletionTable.Row row : table.rows()) {
            row.options().forEach(option -> option(row.command(), option, text));
            for (int i = 0; i < row.arguments().size(); i++) {
                boolean any = row.repeats() && i == row.arguments().size() - 1;
                text.append("complete -c cchc -n \"__cchc_at ")
                        .append(row.command())
                        .append(' ');
                text.append(any ? "any" : String.valueOf(i + 1)).append('"');
                text.append(candidates(row.arguments().get(i), "")).append('\n');
            }
        }
        return text.toString();
    }

    private static void option(String command, CompletionTable.Choice option, StringBuilder text) {
        text.append("complete -c cchc -n \"__cchc_at ").append(command).append('"');
        for (String name : option.names()) {
            text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        for (Slot slot : option.value()) {
            text.append(candidates(slot, " -x"));
        }
        text.append(" -d ").append(quoted(option.purpose())).append('\n');
    }

    /** @param exclusive what says that only these may stand there */
    private static String candidates(Slot slot, String exclusive) {
        List<String> words = slot.words();
        return switch (words.get(0)) {
            case "@none" -> exclusive;
            case "@file" -> exclusive.isEmpty() ? " -F" : " -r -F";
            case "@dir" -> exclusive + " -a '(__fish_complete_directories)'";
            default ->
                words.get(0).startsWith("@")
                        ? exclusive + " -a '(__cchc_ids " + words.get(0).substring(1) + ")'"
                        : exclusive + " -a '" + String.join(" ", words) + "'";
        };
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
