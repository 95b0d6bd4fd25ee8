package vn.cchc.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
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
        String said = finding.code() + "\n" + finding.at().path() + "\n" + finding.arguments();
        int before = seen.merge(said, 1, Integer::sum) - 1;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((said + "\n" + before).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
