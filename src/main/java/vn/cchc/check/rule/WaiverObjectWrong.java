package vn.cchc.check.rule;

import vn.cchc.check.Rule;
import vn.cchc.check.Sink;
import vn.cchc.model.Waiver;
import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** A waiver names what it lets pass as {@code cchc diff} does: a sort and an id. */
public final class WaiverObjectWrong implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Workspace workspace, Sink sink) {
        for (Waiver waiver : workspace.waivers()) {
            String object = waiver.object();
            int blank = object.indexOf(' ');
            String sort = blank < 0 ? object : object.substring(0, blank);
            boolean named = sort.equals("plan") ? blank < 0 : blank > 0 && blank < object.length() - 1;
            if (!object.isEmpty() && !(named && Waiver.OBJECTS.contains(sort))) {
                sink.at(waiver.origin().of("object"), object, Waiver.OBJECTS);
            }
        }
    }
}
