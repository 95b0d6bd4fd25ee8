package vn.cchc.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, without a window and without a network; none is ever downloaded. A machine without one
 * skips the tests that need it and says so; where {@code CI} is set they fail.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> COMMANDS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    /** Playwright lowers the case of its own words by the locale, and Turkish has another i. */
    private final Locale before = Locale.getDefault();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path program) {
        Locale.setDefault(Locale.ROOT);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--font-render-hinting=none")));
    }

    /** Starts the browser, or ends the test class. */
    public static Browser start() {
        Optional<Path> program = find(System.getenv());
        if (program.isEmpty()) {
            String missing = "no Chromium found: the documents are NOT tested in a browser (set CHROME_PATH)";
            String ci = System.getenv("CI");
            if (ci != null && !ci.isBlank() && !ci.equals("false")) {
                Assertions.fail(missing);
            }
            System.err.println("WARNING: " + missing);
            Assumptions.abort(missing);
        }
        return new Browser(program.orElseThrow());
    }

    private static Optional<Path> find(Map<String, String> variables) {
        String named = variables.getOrDefault("CHROME_PATH", "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        List<Path> candidates = new ArrayList<>();
        String[] folders = variables.getOrDefault("PATH", "").split(File.pathSeparator);
        for (String command : COMMANDS) {
            for (String folder : folders) {
                candidates.add(Path.of(folder, command));
            }
        }
        PLACES.forEach(place -> candidates.add(Path.of(place)));
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    /** A tab on which one document after the other is opened. */
    public Screen screen(boolean scripts) {
        return new Screen(browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setOffline(true)
                .setViewportSize(1440, 900)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        Locale.setDefault(before);
    }
}
