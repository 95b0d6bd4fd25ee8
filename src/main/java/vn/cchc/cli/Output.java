package vn.cchc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Writes whole files or none: each beside its place first, then moved there. */
final class Output {
    /** A document and the name it gets in a folder. */
    record Piece(String name, String text) {}

    private Output() {}

    static void write(List<Piece> pieces, Optional<String> target, Session session) throws Failure, IOException {
        if (target.isEmpty() || target.get().equals("-")) {
            if (pieces.size() > 1) {
                throw Failure.untold("several-plans", pieces.size());
            }
            session.out().write(pieces.get(0).text());
            return;
        }
        Path path = session.env().workingFolder().resolve(target.get());
        boolean folder = target.get().endsWith("/") || Files.isDirectory(path);
        if (!folder && pieces.size() > 1) {
            throw Failure.untold("several-plans", pieces.size());
        }
        try {
            if (folder) {
                Files.createDirectories(path);
            }
            for (Piece piece : pieces) {
                replace(folder ? path.resolve(piece.name()) : path, piece.text());
            }
        } catch (IOException refused) {
            throw Failure.untold("unwritable", target.get(), reason(refused));
        }
        for (Piece piece : pieces) {
            String shown = folder ? target.get().replaceAll("/+$", "") + "/" + piece.name() : target.get();
            session.note("report.written", shown);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new java.nio.file.NoSuchFileException(folder.toString());
        }
        Path beside = Files.createTempFile(folder, ".cchc-", ".tmp");
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            readableAsUsual(beside);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException across) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A temporary file is private to its owner; a document is not. */
    private static void readableAsUsual(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static String reason(IOException refused) {
        return refused.getClass().getSimpleName().replace("Exception", "");
    }
}
