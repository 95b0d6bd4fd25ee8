package vn.cchc.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.fuzz.Mutations;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;

/** The short way through a plain file: the same tree and places as the full parser's, or none at all. */
class PlainYamlTest {
    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("plans", "src/test/cases", "docs")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(150);
        return files;
    }

    /** Whether the short way read it; where it did, both trees are the same, and the full parser found nothing wrong. */
    private static boolean agrees(String text) {
        SourceText source = new SourceText("a.yaml", text);
        Optional<YamlNode> plain = PlainYaml.read(source);
        if (plain.isEmpty()) {
            return false;
        }
        Findings findings = new Findings();
        Optional<YamlNode> full = YamlReader.full(source, findings);
        assertThat(findings.sorted()).as(text).isEmpty();
        if (!plain.equals(full)) {
            assertThat(String.valueOf(plain)).as(text).isEqualTo(String.valueOf(full));
        }
        return true;
    }

    @Test
    void takes_almost_every_file_of_the_project() throws IOException {
        int taken = 0;
        int sound = 0;
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Findings findings = new Findings();
            Optional<SourceText> text = TextReader.read(file.toString(), bytes, findings);
            boolean reads =
                    text.flatMap(source -> YamlReader.full(source, findings)).isPresent();
            if (reads && findings.size() == 0) {
                sound++;
                boolean agrees = agrees(text.get().text());
                taken += agrees ? 1 : 0;
                if (file.startsWith("plans")) {
                    assertThat(agrees).as(file.toString()).isTrue();
                }
            }
        }
        assertThat(taken).isGreaterThan(sound * 95 / 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void agrees_with_the_full_parser_on_mutations_of_every_file(int seed) throws IOException {
        Random random = new Random(seed);
        int taken = 0;
        int tried = 0;
        for (Path file : files()) {
            Optional<SourceText> source = TextReader.read("", Files.readAllBytes(file), new Findings());
            if (source.isEmpty()) {
                continue;
            }
            String text = source.get().text();
            String part = text.length() < 3000 ? text : text.substring(0, text.indexOf('\n', 2500) + 1);
            for (int i = 0; i < 60; i++) {
                tried++;
                taken += agrees(Mutations.inSigns(part, random)) ? 1 : 0;
            }
        }
        assertThat(taken).as("of %d", tried).isGreaterThan(tried / 8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void agrees_on_small_texts_put_together_from_pieces(int seed) {
        Random random = new Random(seed);
        int taken = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder("k: ");
            int pieces = 1 + random.nextInt(7);
            for (int j = 0; j < pieces; j++) {
                text.append(random.nextInt(3) == 0 ? "ab" : Mutations.piece(random));
            }
            taken +=
                    agrees(text.append(random.nextBoolean() ? "\n" : "\nz: 1\n").toString()) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(5000);
    }
}
