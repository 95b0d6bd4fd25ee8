package vn.cchc.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Workspace;
import vn.cchc.source.Findings;
import vn.cchc.source.SourceText;

/**
 * A workspace and what was wrong on the way to it.
 *
 * @param findings what the readers found; a workspace with errors holds what could be read
 * @param asked the paths the user asked for, in order
 * @param askedFolders the folders those stand in, as plans have them
 * @param unreadable files that could not be opened
 */
public record Loaded(
        Workspace workspace,
        Findings findings,
        List<String> asked,
        List<String> askedFolders,
        List<String> unreadable,
        Map<String, SourceText> texts) {

    public Loaded {
        asked = List.copyOf(asked);
        askedFolders = List.copyOf(askedFolders);
        unreadable = List.copyOf(unreadable);
        texts = new HashMap<>(texts);
    }

    public Optional<SourceText> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }
}
