package vn.cchc.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.cchc.source.Finding;

/**
 * Tells findings apart by what they say and in which file, not by the line: an edit above one leaves its fingerprint as it
 * was. Findings that say the same in one file are numbered in their order.
 */
public final class Fingerprints {
    private static final int LENGTH = 32;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next finding, in the order of the findings. */
    public String next(Finding finding) {
        String said = said(finding);
        int before = seen.merge(said, 1, Integer::sum) - 1;
        return hash(said + "\n" + before);
    }

    /** The fingerprint that all findings share which say the same in one file. */
    static String shared(Finding finding) {
        return hash(said(finding));
    }

    private static String said(Finding finding) {
        List<String> arguments = new ArrayList<>();
        finding.arguments().forEach(argument -> arguments.add(withoutPlace(String.valueOf(argument))));
        return finding.code() + "\n" + finding.at().path() + "\n" + arguments;
    }

    /** A place in another line is the same thing: {@code plans/units.yaml:12:3} is {@code plans/units.yaml}. */
    private static String withoutPlace(String argument) {
        String file = withoutNumber(withoutNumber(argument));
        return file.endsWith(".yaml") || file.endsWith(".yml") ? file : argument;
    }

    private static String withoutNumber(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') {
            end--;
        }
        return end > 0 && end < text.length() && text.charAt(end - 1) == ':' ? text.substring(0, end - 1) : text;
    }

    private static String hash(String said) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
