package vn.cchc.cli;

import java.util.List;
import vn.cchc.message.Messages;

/** A page for {@code man}, in the words of {@code --help}. */
final class ManPage {
    private final Messages messages;
    private final String version;
    private final StringBuilder text = new StringBuilder();

    private ManPage(Messages messages, String version) {
        this.messages = messages;
        this.version = version;
    }

    /** The page of one command. */
    static String of(Command command, Messages messages, String version) {
        ManPage page = new ManPage(messages, version);
        String key = "help." + command.name();
        page.head("cchc-" + command.name(), messages.get(key + ".brief"));
        page.lines("man.synopsis", messages.get(key + ".synopsis"));
        page.section("man.description");
        page.paragraph(messages.get(key));
        Options options = Options.of(command);
        Help help = new Help(messages);
        page.section("help.arguments");
        page.entry(options.arguments(), help.option(command.name(), options.arguments()));
        page.section("help.options");
        for (Option option : options.all()) {
            page.entry(option.shown(), help.option(command.name(), option.longest()));
        }
        page.lines("help.examples", messages.get(key + ".examples"));
        page.exitCodes();
        page.seeAlso(List.of("cchc"));
        return page.text.toString();
    }

    /** The page of the program as a whole. */
    static String all(List<Command> commands, Messages messages, String version) {
        ManPage page = new ManPage(messages, version);
        page.head("cchc", messages.get("man.brief"));
        page.lines("man.synopsis", messages.get("help.cchc.synopsis"));
        page.section("man.description");
        page.paragraph(messages.get("help.cchc"));
        page.section("help.commands");
        commands.forEach(command -> page.entry(command.name(), messages.get("help." + command.name() + ".brief")));
        page.section("help.options");
        for (String option : List.of("--lang", "--color", "--debug", "--help", "--version")) {
            page.entry(option, messages.get("help.all." + option));
        }
        page.lines("help.examples", messages.get("help.cchc.examples"));
        page.exitCodes();
        page.seeAlso(commands.stream().map(command -> "cchc-" + command.name()).toList());
        return page.text.toString();
    }

    private void head(String name, String brief) {
        text.append(".\\\" -*- coding: UTF-8 -*-\n");
        text.append(".TH \"").append(name.toUpperCase(java.util.Locale.ROOT)).append("\" 1 \"\" \"cchc ");
        text.append(version).append("\"\n");
        section("man.name");
        text.append(shown(name)).append(" \\- ").append(shown(brief)).append('\n');
    }

    private void section(String key) {
        String title = messages.get(key);
        String bare = title.endsWith(":") ? title.substring(0, title.length() - 1) : title;
        text.append(".SH \"").append(bare.toUpperCase(java.util.Locale.ROOT)).append("\"\n");
    }

    private void paragraph(String words) {
        for (String line : words.split("\n")) {
            text.append(shown(line.strip())).append('\n');
        }
    }

    /** Lines as they are. */
    private void lines(String title, String lines) {
        section(title);
        text.append(".nf\n");
        for (String line : lines.split("\n")) {
            text.append(shown(line)).append('\n');
        }
        text.append(".fi\n");
    }

    private void entry(String name, String purpose) {
        text.append(".TP\n\\fB").append(shown(name)).append("\\fR\n");
        paragraph(purpose);
    }

    private void exitCodes() {
        section("help.exit-codes");
        for (int code = ExitCode.FINE; code <= ExitCode.FAULT; code++) {
            entry(String.valueOf(code), messages.get("help.exit-code." + code));
        }
    }

    private void seeAlso(List<String> pages) {
        section("man.see-also");
        for (int i = 0; i < pages.size(); i++) {
            text.append("\\fB").append(shown(pages.get(i))).append("\\fR(1)");
            text.append(i == pages.size() - 1 ? "\n" : ",\n");
        }
    }

    /** What roff would take for a command of its own stands for itself. */
    private static String shown(String words) {
        String plain = words.replace("\\", "\\(rs").replace("-", "\\-");
        boolean control = plain.startsWith(".") || plain.startsWith("'");
        return control ? "\\&" + plain : plain;
    }
}
