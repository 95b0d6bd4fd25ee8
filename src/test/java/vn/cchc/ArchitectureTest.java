package vn.cchc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The table of packages in CONTRIBUTING.md: who may use whom, and which library stands where. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.cchc");

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("deadline", List.of("source")),
            Map.entry("model", List.of("source", "deadline")),
            Map.entry("yaml", List.of("source")),
            Map.entry("load", List.of("source", "deadline", "model", "yaml")),
            Map.entry("check", List.of("source", "deadline", "model")),
            Map.entry("status", List.of("deadline", "model")),
            Map.entry("git", List.of()),
            Map.entry("schema", List.of("model")),
            Map.entry("diff", List.of("source", "deadline", "model", "status")),
            Map.entry("review", List.of("source", "deadline", "model", "status", "diff")),
            Map.entry("message", List.of("source", "deadline", "model", "status", "diff")),
            Map.entry("explain", List.of("source", "check", "review", "message")),
            Map.entry("report", List.of("source", "deadline", "model", "status", "diff", "message")),
            Map.entry("exchange", List.of("source", "deadline", "model", "status", "diff", "schema", "message")),
            Map.entry("write", List.of("source", "deadline", "model", "yaml", "status", "message")),
            Map.entry("terminal", List.of("source", "deadline", "model", "status", "diff", "message")));

    @Test
    void packages_use_only_what_their_row_names() {
        Architectures.LayeredArchitecture layers =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : MAY_USE.keySet()) {
            layers = layers.layer(name).definedBy("vn.cchc." + name + "..");
        }
        for (Map.Entry<String, List<String>> row : MAY_USE.entrySet()) {
            layers = row.getValue().isEmpty()
                    ? layers.whereLayer(row.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(row.getKey())
                            .mayOnlyAccessLayers(row.getValue().toArray(String[]::new));
        }
        layers.check(CODE);
    }

    @Test
    void what_may_be_null_is_marked_everywhere() {
        classes()
                .that()
                .areTopLevelClasses()
                .should(new ArchCondition<>("be in a package that is @NullMarked, or be so itself") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.isAnnotatedWith(NullMarked.class)
                                || type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(type, marked, type.getName()));
                    }
                })
                .check(CODE);
    }

    @Test
    void no_cycles() {
        slices().matching("vn.cchc.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void nothing_but_the_command_line_uses_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.cchc.cli..", "vn.cchc")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.cchc.cli..")
                .check(CODE);
    }

    @Test
    void libraries_stay_in_their_rooms() {
        library("com.github.mustachejava..", "vn.cchc.report..");
        library("picocli..", "vn.cchc.cli..");
        library("org.snakeyaml..", "vn.cchc.yaml..");
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.cchc.yaml..", "vn.cchc.exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CODE);
    }

    private static void library(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CODE);
    }

    @Test
    void no_data_binding_and_no_regular_expressions_on_the_way_of_status() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .check(CODE);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "vn.cchc.source..",
                        "vn.cchc.deadline..",
                        "vn.cchc.model..",
                        "vn.cchc.yaml..",
                        "vn.cchc.load..",
                        "vn.cchc.status..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(CODE);
    }

    @Test
    void clock_locale_and_streams_are_touched_at_the_edge_only() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.cchc.Main")
                .should()
                .callMethod(LocalDate.class, "now")
                .check(CODE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.cchc.Main")
                .should()
                .accessField(System.class, "out")
                .check(CODE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.cchc.Main")
                .should()
                .accessField(System.class, "err")
                .check(CODE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.cchc.Main")
                .should()
                .callMethod(System.class, "getenv")
                .check(CODE);
        noClasses().should().callMethod(Locale.class, "getDefault").check(CODE);
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CODE);
        noClasses().should().callMethod(String.class, "getBytes").check(CODE);
    }

    @Test
    void the_table_of_the_test_is_the_table_of_the_page() throws java.io.IOException {
        String page = java.nio.file.Files.readString(java.nio.file.Path.of("CONTRIBUTING.md"));
        for (Map.Entry<String, List<String>> row : MAY_USE.entrySet()) {
            List<String> uses = new ArrayList<>(row.getValue());
            String listed = uses.isEmpty() ? "–" : String.join(", ", uses);
            org.assertj.core.api.Assertions.assertThat(page).contains("| `" + row.getKey() + "` | " + listed + " |");
        }
    }
}
