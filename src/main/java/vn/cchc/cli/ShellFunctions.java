package vn.cchc.cli;

import java.util.List;

/** The tables and the search that bash and zsh share: functions of the plain shell language. */
final class ShellFunctions {
    private static final String SEARCH = """
        # $1 the program, $2 the word to complete, then the words before it: prints candidates, or @file, @dir, @none.
        _cchc_candidates() {
          local program=$1 current=$2 cmd= place=1 pending= word found=
          shift 2
          for word in "$@"; do
            if [ -n "$pending" ]; then pending=; continue; fi
            case "$word" in
              -*) if [ -n "$(_cchc_value "$cmd" "$word")" ]; then pending=$word; fi ;;
              *) if [ -z "$cmd" ]; then cmd=$word; else place=$((place + 1)); fi ;;
            esac
          done
          if [ -n "$pending" ]; then
            found=$(_cchc_value "$cmd" "$pending")
          else
            case "$current" in
              -*) found=$(_cchc_options "$cmd") ;;
              *) found=$(_cchc_argument "$cmd" "$place") ;;
            esac
          fi
          case "$found" in
            '') printf '%s\\n' @none ;;
            @file|@dir|@none) printf '%s\\n' "$found" ;;
            @*) "$program" __complete "${found#@}" -- "$@" 2>/dev/null </dev/null | cut -f 1 ;;
            *) printf '%s\\n' "$found" ;;
          esac
        }
        """;

    private ShellFunctions() {}

    static String of(CompletionTable table) {
        StringBuilder text = new StringBuilder();
        text.append("_cchc_options() {\n  case \"$1\" in\n");
        for (CompletionTable.Row row : table.rows()) {
            text.append("    ").append(row.command()).append(") printf '%s\\n' '");
            for (CompletionTable.Choice option : row.options()) {
                text.append(option == row.options().get(0) ? "" : " ").append(String.join(" ", option.names()));
            }
            text.append("' ;;\n");
        }
        text.append("    '') printf '%s\\n' '--help --version --lang --color' ;;\n  esac\n}\n");
        text.append("_cchc_value() {\n  case \"$1 $2\" in\n");
        for (CompletionTable.Row row : table.rows()) {
            for (CompletionTable.Choice option : row.options()) {
                for (Slot slot : option.value()) {
                    for (String name : option.names()) {
                        arm(text, "'" + row.command() + " " + name + "'", slot.words());
                    }
                }
            }
        }
        arm(text, "' --lang'", List.of("vi", "en"));
        arm(text, "' --color'", List.of("auto", "always", "never"));
        text.append("  esac\n}\n");
        text.append("_cchc_argument() {\n  case \"$1 $2\" in\n");
        arm(text, "' 1'", table.commands());
        for (CompletionTable.Row row : table.rows()) {
            for (int i = 0; i < row.arguments().size(); i++) {
                boolean last = row.repeats() && i == row.arguments().size() - 1;
                String place = last ? "'" + row.command() + " '*" : "'" + row.command() + " " + (i + 1) + "'";
                arm(text, place, row.arguments().get(i).words());
            }
        }
        text.append("  esac\n}\n").append(SEARCH);
        return text.toString();
    }

    private static void arm(StringBuilder text, String pattern, List<String> words) {
        text.append("    ").append(pattern).append(") printf '%s\\n' '");
        text.append(String.join(" ", words)).append("' ;;\n");
    }
}
