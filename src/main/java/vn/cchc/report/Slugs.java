package vn.cchc.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Addresses made of ids. An id of small letters, digits and hyphens is its own address; of any other what can be kept is kept
 * and a sum of the whole id added, so that an address depends on its id alone. Two things never share one.
 */
final class Slugs {
    private static final int LONGEST = 60;

    /** Names that a file must not have on Windows. */
    private static final List<String> RESERVED = List.of("con", "prn", "aux", "nul");

    private final Map<String, String> owners = new HashMap<>();

    /** The address of an id; where something else has it already, a number is added. */
    String claim(String id, String owner) {
        String address = of(id);
        String free = address;
        for (int number = 2; owners.containsKey(free) && !owners.get(free).equals(owner); number++) {
            free = address + "-" + number;
        }
        owners.put(free, owner);
        return free;
    }

    /** The address of an id; its parts between slashes are folders. */
    static String of(String id) {
        StringBuilder address = new StringBuilder();
        for (String part : id.split("/", -1)) {
            address.append(address.isEmpty() ? "" : "/").append(isPlain(part) ? part : folded(part));
        }
        return address.toString();
    }

    private static boolean isPlain(String part) {
        boolean device = part.length() == 4
                && (part.startsWith("com") || part.startsWith("lpt"))
                && Character.isDigit(part.charAt(3));
        if (part.isEmpty() || part.length() > LONGEST || part.startsWith("-") || RESERVED.contains(part) || device) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String part) {
        StringBuilder kept = new StringBuilder();
        for (char c : Normalizer.normalize(part, Normalizer.Form.NFD).toCharArray()) {
            char small = c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c);
            if (small >= 'a' && small <= 'z' || small >= '0' && small <= '9') {
                kept.append(small);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && kept.length() > 0
                    && kept.charAt(kept.length() - 1) != '-') {
                kept.append('-');
            }
            if (kept.length() == LONGEST) {
                break;
            }
        }
        boolean ends = kept.length() > 0 && kept.charAt(kept.length() - 1) != '-';
        return kept + (ends ? "-" : "") + (kept.length() == 0 ? "x-" : "") + sum(part);
    }

    private static String sum(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 4);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
