package vn.cchc.check;

import vn.cchc.model.Workspace;
import vn.cchc.source.Severity;

/** One rule, in a file named after the fault it finds. */
public interface Rule {
    Severity severity();

    void check(Workspace workspace, Sink sink);

    /** The class name in kebab case: {@code UnitUnknown} is {@code unit-unknown}. Never changed once released. */
    default String code() {
        String name = getClass().getSimpleName();
        StringBuilder code = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                code.append('-');
            }
            code.append(Character.toLowerCase(c));
        }
        return code.toString();
    }
}
