package vn.cchc.cli;

import java.util.List;

/** The scripts by which shells complete command lines of cchc. */
final class CompletionScripts {
    static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

    private static final String BASH = """
        _cchc() {
          local cur=${COMP_WORDS[COMP_CWORD]} candidates
          candidates=$(_cchc_candidates "${COMP_WORDS[0]}" "$cur" "${COMP_WORDS[@]:1:COMP_CWORD-1}")
          COMPREPLY=()
          case $candidates in
            @file) compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$cur")) ;;
            @dir) compopt -o dirnames 2>/dev/null || COMPREPLY=($(compgen -d -- "$cur")) ;;
            @none) ;;
            *) COMPREPLY=($(compgen -W "$candidates" -- "$cur")) ;;
          esac
        }
        complete -F _cchc cchc
        """;

    private static final String ZSH = """
        _cchc() {
          local candidates
          candidates=$(_cchc_candidates "$words[1]" "$words[CURRENT]" "${(@)words[2,CURRENT-1]}")
          case $candidates in
            @file) _files ;;
            @dir) _files -/ ;;
            @none) ;;
            *) compadd -- ${=candidates} ;;
          esac
        }
        if [ "$funcstack[1]" = "_cchc" ]; then _cchc "$@"; else compdef _cchc cchc; fi
        """;

    private CompletionScripts() {}

    static String of(String shell, CompletionTable table) {
        return switch (shell) {
            case "bash" -> "# source <(cchc completion bash)\n" + ShellFunctions.of(table) + BASH;
            case "zsh" -> "#compdef cchc\n# source <(cchc completion zsh)\n" + ShellFunctions.of(table) + ZSH;
            case "fish" -> FishScript.of(table);
            default -> PowerShellScript.of(table);
        };
    }
}
