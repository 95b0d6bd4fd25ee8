package vn.cchc.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One tab of the browser, and everything that a document did in it beside being read. */
public final class Screen {
    private final Page page;
    private final List<String> noise = new ArrayList<>();

    Screen(BrowserContext context) {
        page = context.newPage();
        page.onConsoleMessage(message -> noise.add("console: " + message.text()));
        page.onPageError(error -> noise.add("error: " + error));
        page.onDialog(dialog -> {
            noise.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPopup(popup -> noise.add("popup: " + popup.url()));
        page.onRequest(request -> noise.add("request: " + request.url()));
    }

    /** Opens a file, and forgets what was opened before. */
    public Page open(Path file) {
        noise.clear();
        String url = file.toUri().toString();
        page.navigate(url);
        noise.remove("request: " + url);
        return page;
    }

    /** What the document that is open said, asked for, or did wrong; nothing, where all is well. */
    public List<String> noise() {
        return List.copyOf(noise);
    }
}
