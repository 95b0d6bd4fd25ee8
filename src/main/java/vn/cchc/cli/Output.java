package vn.cchc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes whole files or none: each beside its place first, then moved there. */
final class Output {
    /** A document. */
    interface Piece {
        /** The name it gets in a folder. */
        String name();

        /** Its text. */
        byte[] utf8() throws IOException;

        static Piece of(String name, String text) {
            return new Held(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A document in memory. */
    record Held(String name, byte[] utf8) implements Piece {}

    /** A document that a file holds until it is written to its place. */
    record Waiting(String name, Path file) implements Piece {
        @Override
        public byte[] utf8() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    /** What a document of an office may be to others: read. */
    static final Set<PosixFilePermission> USUAL_PERMISSIONS = PosixFilePermissions.fromString("rw-r--r--");

    /** As many links one behind the other as systems follow. */
    private static final int MOST_LINKS = 40;

    private Output() {}

    /** @param planFolders the folders of the plans that were read: nothing is written into them, nor below a folder "plans" above */
    static void write(List<Piece> pieces, Optional<String> target, List<Path> planFolders, Session session)
            throws Failure, IOException {
        if (target.isEmpty() || target.get().equals("-")) {
            if (pieces.size() > 1) {
                throw Failure.untold("several-plans", pieces.size());
            }
            session.document(pieces.get(0).utf8());
            return;
        }
        Path path = place(target.get(), session);
        refuseAmongPlans(path, target.get(), planFolders);
        boolean folder = target.get().endsWith("/") || Files.isDirectory(path);
        if (!folder && pieces.size() > 1) {
            throw Failure.untold("several-plans", pieces.size());
        }
        try {
            if (folder) {
                Files.createDirectories(path);
            }
            if (!folder
                    && !Files.isDirectory(
                            Objects.requireNonNull(path.toAbsolutePath().getParent()))) {
                throw Failure.untold("folder-missing", target.get());
            }
            for (Piece piece : pieces) {
                put(folder ? path.resolve(piece.name()) : path, piece.utf8());
            }
        } catch (IOException refused) {
            throw Failure.untold("unwritable", target.get(), Refusal.of(refused));
        }
        for (Piece piece : pieces) {
            session.note("report.written", shown(target.get(), piece, folder));
        }
    }

    /** Whether the files hold what would be written; those that do not are named, and nothing is written. */
    static int check(List<Piece> pieces, Optional<String> target, Session session) throws Failure, IOException {
        if (target.isEmpty() || target.get().equals("-")) {
            throw Failure.usage("check-what");
        }
        Path path = place(target.get(), session);
        boolean folder = target.get().endsWith("/") || Files.isDirectory(path);
        if (!folder && pieces.size() > 1) {
            throw Failure.untold("several-plans", pieces.size());
        }
        int code = ExitCode.FINE;
        for (Piece piece : pieces) {
            Path file = folder ? path.resolve(piece.name()) : path;
            byte[] wanted = piece.utf8();
            boolean same = Files.isRegularFile(file)
                    && Files.size(file) == wanted.length
                    && Arrays.equals(Files.readAllBytes(file), wanted);
            if (!same) {
                session.note("report.stale", shown(target.get(), piece, folder));
                code = ExitCode.FOUND;
            }
        }
        return code;
    }

    /** Where a target lies: a link to what is not there yet stands for the place that it leads to. */
    private static Path place(String target, Session session) throws Failure {
        if (target.isBlank()) {
            throw Failure.usage("argument-empty"); // as an unset variable leaves it
        }
        Path path = session.env().workingFolder().resolve(target);
        try {
            for (int links = 0; Files.isSymbolicLink(path) && !Files.exists(path); links++) {
                if (links == MOST_LINKS) {
                    throw Failure.untold("unwritable", target, Refusal.LOOP);
                }
                path = path.resolveSibling(Files.readSymbolicLink(path));
            }
        } catch (IOException unreadable) {
            throw Failure.untold("unwritable", target, Refusal.of(unreadable));
        }
        return path;
    }

    private static String shown(String target, Piece piece, boolean folder) {
        return folder ? target.replaceAll("/+$", "") + "/" + piece.name() : target;
    }

    /** Whether the target is a folder, or is to be one. */
    static boolean isFolder(Optional<String> target, Session session) {
        return target.isPresent()
                && (target.get().endsWith("/")
                        || Files.isDirectory(session.env().workingFolder().resolve(target.get())));
    }

    /** Refuses a target that lies among the plans. */
    static void refuseAmongPlans(Path target, String written, List<Path> planFolders) throws Failure {
        Path real = real(target);
        for (Path plan : planFolders) {
            Path kept = real(plan);
            for (Path above = kept; above != null; above = above.getParent()) {
                kept = above.endsWith("plans") ? above : kept;
            }
            if (real.startsWith(kept)) {
                throw Failure.usage("output-among-plans", written);
            }
        }
    }

    /** The path with the links of its existing part resolved. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            try {
                return existing.toRealPath().resolve(existing.relativize(absolute));
            } catch (IOException notThere) {
                // then the folder above may be there
            }
        }
        return absolute;
    }

    /** Writes a document to where a person wants it: through a link, or into a pipe or a device that stands there. */
    private static void put(Path target, byte[] utf8) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target;
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, utf8, StandardOpenOption.WRITE);
        } else {
            replace(file, utf8);
        }
    }

    /** Writes a file as a whole, beside its place first. */
    static void replace(Path file, byte[] utf8) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            throw new java.nio.file.NoSuchFileException(folder.toString());
        }
        Path beside = Unfinished.file(folder);
        try {
            Unfinished.fill(beside, utf8);
            readableAsUsual(beside);
            move(beside, file);
        } finally {
            Unfinished.remove(beside);
        }
    }

    /** Puts a file in the place of another, at once where the system can. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException across) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A temporary file is private to its owner; a document is not. */
    private static void readableAsUsual(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(USUAL_PERMISSIONS);
        }
    }
}
