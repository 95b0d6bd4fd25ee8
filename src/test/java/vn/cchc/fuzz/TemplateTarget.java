package vn.cchc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.cchc.CliRun;

/** Templates made others: a document comes of them, or a sentence that names the template. */
final class TemplateTarget implements Target {
    private static final List<String> PIECES = List.of(
            "{{",
            "}}",
            "{{{",
            "}}}",
            "{{#areas}}",
            "{{/areas}}",
            "{{^tasks}}",
            "{{> plan.html.mustache}}",
            "{{> ../x}}",
            "{{>parts/plan.css}}",
            "{{=<% %>=}}",
            "<%={{ }}=%>",
            "{{&title}}",
            "{{!",
            "{{.}}",
            "{{title.class.name}}",
            "{{getClass}}",
            "{{#title}}",
            "{{/title}}",
            "{{$block}}",
            "{{< plan}}",
            "{{a.b.c}}",
            "{{-index}}",
            "{{#label}}",
            "{{#tasks}}{{#tasks}}",
            "\u0000",
            "{{title}}");

    @Override
    public String name() {
        return "template";
    }

    @Override
    public void run(Random random) throws Exception {
        List<Path> templates;
        try (Stream<Path> all = Files.list(Path.of("templates"))) {
            templates = all.filter(path -> path.toString().endsWith(".mustache"))
                    .sorted()
                    .toList();
        }
        Path template = templates.get(random.nextInt(templates.size()));
        Path folder = Files.createTempDirectory("cchc-fuzz");
        try {
            Files.writeString(folder.resolve(template.getFileName()), mutated(Files.readString(template), random));
            String[] name = template.getFileName().toString().split("\\.");
            CliRun run = CliRun.in(
                    Path.of("").toAbsolutePath(),
                    "report",
                    name[0],
                    "plans/vi-du/2022",
                    "--format",
                    name[1].equals("md") ? "markdown" : "html",
                    "--templates",
                    folder.toString());
            assertThat(run.exitCode()).as(run.err()).isIn(0, 2, 3);
            if (run.exitCode() == 3 && run.err().contains(".mustache")) {
                assertThat(run.out()).isEmpty();
            }
        } finally {
            Inputs.delete(folder);
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(mutated.length() + 1);
            int tag = mutated.indexOf("{{", at);
            switch (random.nextInt(4)) {
                case 0 -> mutated.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(200)));
                case 2 ->
                    mutated.replace(
                            Math.max(0, tag), Math.min(mutated.length(), Math.max(0, tag) + 2 + random.nextInt(6)), "");
                default ->
                    mutated.replace(at, Math.min(mutated.length(), at + 2), PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return mutated.toString();
    }
}
