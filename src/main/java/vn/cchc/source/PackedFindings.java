package vn.cchc.source;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How findings are kept where there are many. */
final class PackedFindings implements Packed.Form<Finding> {
    private static final int TEXT = 0;
    private static final int NUMBER = 1;
    private static final int LIST = 2;
    private static final int OTHER = 3;

    /** Longer texts are kept as they are, as is what is neither text nor number. */
    private static final int LONG = 10_000;

    private static final Severity[] SEVERITIES = Severity.values();

    private final List<Object> others = new ArrayList<>();

    @Override
    public void write(List<Finding> some, DataOutputStream to) throws IOException {
        String path = "";
        for (Finding finding : some) {
            Location at = finding.at();
            to.writeByte(finding.severity().ordinal());
            put(finding.code(), to);
            to.writeBoolean(at.path().equals(path));
            if (!at.path().equals(path)) {
                path = at.path();
                put(path, to);
            }
            to.writeInt(at.line());
            to.writeInt(at.column());
            to.writeInt(at.endLine());
            to.writeInt(at.endColumn());
            put(finding.arguments(), to);
        }
    }

    private void put(List<?> arguments, DataOutputStream to) throws IOException {
        to.writeInt(arguments.size());
        for (Object argument : arguments) {
            put(argument, to);
        }
    }

    private void put(Object argument, DataOutputStream to) throws IOException {
        if (argument instanceof String text && text.length() <= LONG) {
            to.writeByte(TEXT);
            to.writeUTF(text);
        } else if (argument instanceof Integer number) {
            to.writeByte(NUMBER);
            to.writeInt(number);
        } else if (argument instanceof List<?> list) {
            to.writeByte(LIST);
            put(list, to);
        } else {
            to.writeByte(OTHER);
            to.writeInt(others.size());
            others.add(argument);
        }
    }

    @Override
    public List<Finding> read(int size, DataInputStream from) throws IOException {
        List<Finding> findings = new ArrayList<>(size);
        Map<String, String> texts = new HashMap<>();
        String path = "";
        while (findings.size() < size) {
            Severity severity = SEVERITIES[from.readByte()];
            String code = (String) argument(from, texts);
            path = from.readBoolean() ? path : (String) argument(from, texts);
            Location at = new Location(path, from.readInt(), from.readInt(), from.readInt(), from.readInt());
            findings.add(new Finding(severity, code, at, arguments(from, texts)));
        }
        return findings;
    }

    private Object argument(DataInputStream from, Map<String, String> texts) throws IOException {
        int kind = from.readByte();
        if (kind == TEXT) {
            String text = from.readUTF();
            String known = texts.putIfAbsent(text, text);
            return known == null ? text : known;
        }
        if (kind == NUMBER) {
            return from.readInt();
        }
        return kind == LIST ? arguments(from, texts) : others.get(from.readInt());
    }

    private List<Object> arguments(DataInputStream from, Map<String, String> texts) throws IOException {
        int size = from.readInt();
        List<Object> arguments = new ArrayList<>(size);
        while (arguments.size() < size) {
            arguments.add(argument(from, texts));
        }
        return arguments;
    }
}
