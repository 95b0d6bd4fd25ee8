package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.report.Document;
import vn.cchc.report.Documents;

/**
 * Every document of the real plan and of the example, in both formats and languages, is the file under
 * {@code src/test/documents}; styles and scripts, which all share, are left out there. {@code -Dupdate=true} writes the files
 * anew, to be read like the documents they are.
 */
class DocumentsTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path KEPT = PROJECT.resolve("src/test/documents");

    @TestFactory
    Stream<DynamicTest> documents() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Document document : Documents.ALL) {
            for (String language : List.of("vi", "en")) {
                for (String format : List.of("html", "markdown")) {
                    tests.add(test(document, "so-gddt-ha-noi/2022", "2022-06-10", format, language));
                    tests.add(test(document, "vi-du/2022", "2022-09-10", format, language));
                }
            }
        }
        return tests.stream();
    }

    private static DynamicTest test(Document document, String plan, String day, String format, String language) {
        String ending = format.equals("html") ? "html" : "md";
        Path kept = KEPT.resolve(plan.split("/")[0]).resolve(document.title() + "." + language + "." + ending);
        return DynamicTest.dynamicTest(PROJECT.relativize(kept).toString(), kept.toUri(), () -> {
            List<String> line = new ArrayList<>(
                    List.of("report", document.title(), "plans/" + plan, "--lang", language, "--format", format));
            if (document.options().contains("--as-of")) {
                line.addAll(List.of("--as-of", day));
            }
            CliRun run = CliRun.in(PROJECT, line.toArray(String[]::new));
            assertThat(run.exitCode()).as(run.err()).isZero();
            String text = run.out()
                    .replaceAll("(?s)<style>.*?</style>", "<style></style>")
                    .replaceAll("(?s)<script>.*?</script>", "<script></script>");
            if (Boolean.getBoolean("update")) {
                Files.createDirectories(kept.getParent());
                Files.writeString(kept, text);
            }
            assertThat(text).isEqualTo(Files.readString(kept));
        });
    }
}
