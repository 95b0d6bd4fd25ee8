package vn.cchc.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.exchange.SchemaJson;
import vn.cchc.schema.Schemas;
import vn.cchc.write.FirstPlan;

/** {@code cchc init DIR}: a first plan that validates. What is there is never overwritten, and all files come or none. */
final class InitCommand implements Command {
    /** Where editors find the schemas that the files name in their first line. */
    private static final String SCHEMAS = ".schema";

    @Override
    public String name() {
        return "init";
    }

    @Override
    public void define(Options options) {
        options.arguments("DIR").value("--year", "Y").common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        arguments.atMost(1);
        if (arguments.positionals().isEmpty()) {
            throw Failure.usage("init-where");
        }
        String shown = arguments.positionals().get(0);
        int year = DeadlineCommand.year(arguments.text("--year"), arguments.asOf());
        Path folder = session.env().workingFolder().resolve(shown).normalize();
        Map<String, String> files = new LinkedHashMap<>(FirstPlan.files(year));
        for (String kind : Schemas.kinds()) {
            StringWriter schema = new StringWriter();
            SchemaJson.write(Schemas.of(kind).orElseThrow(), session.messages(), schema);
            files.put(SCHEMAS + "/" + kind + ".json", schema.toString());
        }
        try {
            refuseTaken(folder, shown);
            make(folder, files);
        } catch (IOException refused) {
            throw Failure.untold("unwritable", shown, Refusal.of(refused));
        }
        String below = shown.endsWith("/") ? shown : shown + "/";
        for (String path : files.keySet()) {
            if (!path.startsWith(SCHEMAS)) {
                session.note("report.written", below + path);
            }
        }
        session.note("report.written", below + SCHEMAS + "/");
        session.note("init.next", shown);
        return ExitCode.FINE;
    }

    private static void refuseTaken(Path folder, String shown) throws Failure, IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw Failure.untold("file-exists", shown);
        }
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw Failure.untold("init-taken", shown);
            }
        }
    }

    /** All files in a folder beside it, which then takes its place; an empty folder that is there is filled by moves. */
    private static void make(Path folder, Map<String, String> files) throws IOException {
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        Files.createDirectories(parent);
        boolean there = Files.exists(folder);
        Path beside = Unfinished.folder(there ? folder : parent);
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = beside.resolve(file.getKey());
                Unfinished.within(Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            if (!there) {
                readable(beside);
                Files.move(beside, folder);
                return;
            }
            fill(beside, folder);
        } finally {
            Unfinished.remove(beside);
        }
    }

    /** Moves all of it, or takes back what was moved. */
    private static void fill(Path beside, Path folder) throws IOException {
        List<String> names = List.of("units.yaml", "calendar.yaml", SCHEMAS, "co-quan");
        int moved = 0;
        try {
            for (String name : names) {
                Files.move(beside.resolve(name), folder.resolve(name));
                moved++;
            }
        } finally {
            for (String name : moved == names.size() ? List.<String>of() : names.subList(0, moved)) {
                delete(folder.resolve(name));
            }
        }
    }

    /** A temporary folder is private to its owner; a folder of plans is not. */
    private static void readable(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
