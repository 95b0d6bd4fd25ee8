package vn.cchc.model;

import java.util.List;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * One of the fields of reform (lĩnh vực). The title heads its tasks in the annex; part II of the plan says what is to be
 * done in it, under the same heading unless {@code heading} gives another.
 */
public record Area(
        String id,
        String title,
        Optional<String> heading,
        Optional<String> introduction,
        List<Paragraph> contents,
        Origin origin) {

    public Area {
        contents = List.copyOf(contents);
    }
}
