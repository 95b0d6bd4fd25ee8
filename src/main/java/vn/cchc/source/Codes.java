package vn.cchc.source;

/** The codes of rules: the names of their classes in kebab case. */
public final class Codes {
    private Codes() {}

    /** {@code UnitUnknown} is {@code unit-unknown}. */
    public static String of(Class<?> rule) {
        String name = rule.getSimpleName();
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
