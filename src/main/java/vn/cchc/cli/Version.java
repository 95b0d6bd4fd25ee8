package vn.cchc.cli;

import java.nio.charset.StandardCharsets;
import vn.cchc.source.Resources;

/** The version that the build wrote into the jar. */
final class Version {
    private Version() {}

    static String number() {
        String line = new String(Resources.bytes("/vn/cchc/version.properties").orElseThrow(), StandardCharsets.UTF_8);
        return line.substring(line.indexOf('=') + 1).strip();
    }
}
