package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts for shells, each in its own shell; that for PowerShell, which no registry here offers, by its text. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CompletionTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final List<String> UNITS = List.of("phong-tai-chinh", "phong-to-chuc");

    @TempDir
    static Path scratch;

    private static Map<String, String> variables;

    @BeforeAll
    static void program() throws IOException {
        Path program = scratch.resolve("cchc");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                        + System.getProperty("java.class.path") + "' vn.cchc.Main \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        variables = Map.of("PATH", scratch + ":" + System.getenv("PATH"), "CI", "");
        for (String shell : List.of("bash", "zsh", "fish", "powershell")) {
            CliRun run = CliRun.in(PROJECT, "completion", shell);
            assertThat(run.exitCode()).isZero();
            Files.writeString(scratch.resolve("script." + shell), run.out());
        }
    }

    private static String script(String shell) {
        return scratch.resolve("script." + shell).toString();
    }

    @Test
    void bash_completes() throws Exception {
        Tool.need("bash");
        assertThat(bash("cchc", "sta")).containsExactly("status");
        assertThat(bash("./cchc", "repo")).containsExactly("report");
        assertThat(bash("cchc", "status", "--sl")).containsExactly("--slippage");
        assertThat(bash("cchc", "status", "--format", "")).containsExactly("text", "json", "csv", "markdown");
        assertThat(bash("cchc", "validate", "plans", "--format", "sar")).containsExactly("sarif");
        assertThat(bash("cchc", "status", "--as-of", "2022-06-10", "--standing", "d"))
                .containsExactly("done-on-time", "done-late", "due-soon", "dropped");
        assertThat(bash("cchc", "status", "plans/vi-du/2022", "--unit", "phong-"))
                .containsExactlyInAnyOrderElementsOf(UNITS);
        assertThat(bash("cchc", "record", "van-phong", "")).containsExactly("q1", "6m", "9m", "year");
        assertThat(bash("cchc", "history", "1")).contains("1", "10", "11", "12");
        assertThat(bash("cchc", "new", "")).containsExactly("report");
        assertThat(bash("cchc", "report", "das")).containsExactly("dashboard");
        assertThat(bash("cchc", "explain", "waiver-")).contains("waiver-unused", "waiver-rule-unknown");
        assertThat(bash("cchc", "schema", "T")).containsExactly("Tasks", "Targets");
        assertThat(bash("cchc", "help", "roll")).containsExactly("rollup");
        assertThat(bash("cchc", "--lang", "")).containsExactly("vi", "en");
        assertThat(bash("cchc", "khong-co", "")).isEmpty();
        assertThat(bash("cchc", "status", "--as-of", "")).isEmpty();
    }

    private static List<String> bash(String... words) throws IOException, InterruptedException {
        StringBuilder line = new StringBuilder("source '" + script("bash") + "'; COMP_WORDS=(");
        for (String word : words) {
            line.append('\'').append(word).append("' ");
        }
        line.append("); COMP_CWORD=").append(words.length - 1).append("; _cchc; printf '%s\\n' \"${COMPREPLY[@]}\"");
        return Tool.run(PROJECT, variables, "bash", "--norc", "-c", line.toString())
                .lines()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void fish_completes() throws Exception {
        Tool.need("fish");
        assertThat(fish("cchc sta"))
                .singleElement()
                .satisfies(word -> assertThat(word).startsWith("status\t"));
        assertThat(fish("cchc status --sl"))
                .singleElement()
                .satisfies(word -> assertThat(word).startsWith("--slippage\t"));
        assertThat(fish("cchc validate plans --format sar"))
                .singleElement()
                .satisfies(word -> assertThat(word).startsWith("sarif"));
        assertThat(fish("cchc status plans/vi-du/2022 --unit phong-"))
                .extracting(word -> word.split("\t")[0])
                .containsExactlyInAnyOrderElementsOf(UNITS);
        assertThat(fish("cchc record van-phong "))
                .extracting(word -> word.split("\t")[0])
                .contains("q1", "year");
        assertThat(fish("cchc history 1"))
                .extracting(word -> word.split("\t")[0])
                .contains("1", "10");
        assertThat(fish("cchc explain waiver-u"))
                .extracting(word -> word.split("\t")[0])
                .containsExactly("waiver-unused");
        assertThat(fish("cchc validate plans pla")).contains("plans/");
    }

    private static List<String> fish(String line) throws IOException, InterruptedException {
        String command = "source '" + script("fish") + "'; complete -C '" + line + "'";
        return Tool.run(PROJECT, variables, "fish", "--no-config", "-c", command)
                .lines()
                .toList();
    }

    /** zsh completes only as somebody types: what would be run is printed by a function of the program's name. */
    @Test
    void zsh_completes() throws Exception {
        Tool.need("zsh");
        assertThat(zsh("cchc stat\\t")).contains("GOT status");
        assertThat(zsh("cchc status --sli\\t")).contains("GOT status --slippage");
        assertThat(zsh("cchc status --format mark\\t")).contains("GOT status --format markdown");
        assertThat(zsh("cchc status plans/vi-du/2022 --unit phong-tai\\t"))
                .contains("GOT status plans/vi-du/2022 --unit phong-tai-chinh");
        assertThat(zsh("cchc explain waiver-unu\\t")).contains("GOT explain waiver-unused");
        assertThat(zsh("cchc validate CONTRIB\\t")).contains("GOT validate CONTRIBUTING.md");
    }

    private static String zsh(String typed) throws IOException, InterruptedException {
        Path driver = scratch.resolve("driver.zsh");
        Files.writeString(driver, """
            zmodload zsh/zpty
            zpty cchc 'TERM=dumb zsh -f -i'
            zpty -w cchc 'PS1= PS2=; unsetopt beep; autoload -Uz compinit; compinit -u -D; source %s'
            zpty -w cchc 'cchc() { if [[ $1 == __complete ]]; then command cchc "$@"; else print -r -- "GOT $*"; fi }'
            zpty -w cchc 'print READY$((1+1))'
            local line text=
            while zpty -r cchc line; do text+=$line; [[ $text == *READY2* ]] && break; done
            zpty -w cchc $'%s'
            text=
            repeat 400; do
              if zpty -rt cchc line; then text+=$line; [[ $text == *'GOT '*$'\\n'* ]] && break; else sleep 0.05; fi
            done
            print -r -- "$text"
            zpty -d cchc
            """.formatted(script("zsh"), typed));
        return Tool.run(PROJECT, variables, "zsh", "-f", driver.toString());
    }

    @Test
    void the_script_for_powershell_names_every_command_and_closes_what_it_opens() throws IOException {
        String text = Files.readString(Path.of(script("powershell")));
        assertThat(text).contains("Register-ArgumentCompleter -Native -CommandName cchc", "'status --unit' = '@unit'");
        assertThat(text.chars().filter(c -> c == '{').count())
                .isEqualTo(text.chars().filter(c -> c == '}').count());
        assertThat(text.chars().filter(c -> c == '\'').count() % 2).isZero();
    }

    @Test
    void whatever_is_wrong_the_ids_are_asked_for_in_silence(@TempDir Path empty) throws IOException {
        assertThat(CliRun.in(empty, "__complete", "unit")).isEqualTo(new CliRun(0, "", ""));
        assertThat(CliRun.in(empty, "__complete")).isEqualTo(new CliRun(0, "", ""));
        Files.createDirectories(empty.resolve("plans/x"));
        Files.writeString(empty.resolve("plans/x/plan.yaml"), "title: [");
        assertThat(CliRun.in(empty, "__complete", "task", "--", "--as-of", "plans"))
                .isEqualTo(new CliRun(0, "", ""));
    }
}
