package vn.cchc.cli;

import java.util.List;

/** The script for PowerShell 5 and later. */
final class PowerShellScript {
    private static final String SEARCH = """
          $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
            Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
          $cmd = ''
          $place = 1
          $pending = ''
          foreach ($word in $before) {
            if ($pending) { $pending = ''; continue }
            if ($word.StartsWith('-')) {
              if ($values.ContainsKey("$cmd $word")) { $pending = $word }
            } elseif (-not $cmd) { $cmd = $word } else { $place++ }
          }
          if ($pending) { $found = $values["$cmd $pending"] }
          elseif ($wordToComplete.StartsWith('-')) { $found = $options[$cmd] }
          elseif ($places.ContainsKey("$cmd $place")) { $found = $places["$cmd $place"] }
          else { $found = $places["$cmd any"] }
          if (-not $found -or $found -in '@file', '@dir', '@none') { return }
          if ($found.StartsWith('@')) {
            $program = $commandAst.CommandElements[0].ToString()
            $found = (& $program __complete $found.Substring(1) -- @before 2>$null |
              ForEach-Object { $_.Split("`t")[0] }) -join ' '
          }
          $found.Split(' ') | Where-Object { $_ -like "$wordToComplete*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private PowerShellScript() {}

    static String of(CompletionTable table) {
        StringBuilder options = new StringBuilder();
        StringBuilder values = new StringBuilder();
        StringBuilder places = new StringBuilder();
        entry(options, "", List.of("--help", "--version", "--lang", "--color"));
        entry(values, " --lang", List.of("vi", "en"));
        entry(values, " --color", List.of("auto", "always", "never"));
        entry(places, " 1", table.commands());
        for (CompletionTable.Row row : table.rows()) {
            entry(
                    options,
                    row.command(),
                    row.options().stream().map(CompletionTable.Choice::longest).toList());
            for (CompletionTable.Choice option : row.options()) {
                for (String name : option.names()) {
                    option.value().forEach(slot -> entry(values, row.command() + " " + name, slot.words()));
                }
            }
            for (int i = 0; i < row.arguments().size(); i++) {
                boolean any = row.repeats() && i == row.arguments().size() - 1;
                entry(
                        places,
                        row.command() + (any ? " any" : " " + (i + 1)),
                        row.arguments().get(i).words());
            }
        }
        return "# cchc completion powershell | Out-String | Invoke-Expression\n"
                + "Register-ArgumentCompleter -Native -CommandName cchc -ScriptBlock {\n"
                + "  param($wordToComplete, $commandAst, $cursorPosition)\n"
                + "  $options = @{\n" + options + "  }\n  $values = @{\n" + values + "  }\n  $places = @{\n" + places
                + "  }\n" + SEARCH;
    }

    private static void entry(StringBuilder table, String key, List<String> words) {
        table.append("    '")
                .append(key)
                .append("' = '")
                .append(String.join(" ", words))
                .append("'\n");
    }
}
