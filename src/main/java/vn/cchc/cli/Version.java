package vn.cchc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version that the build wrote into the jar. */
final class Version {
    private Version() {}

    static String number() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/vn/cchc/version.properties")) {
            Properties version = new Properties();
            version.load(in);
            return version.getProperty("version");
        }
    }
}
