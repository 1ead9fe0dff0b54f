package org.incidentdesk.web.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium that is installed on this machine. Where there is none, the tests that need it report themselves skipped;
 * with {@code -Dbrowser.required=true}, as the project's own checks run them, they fail instead.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS)
                        .setHeadless(true));
    }

    /** Starts it, or skips the test that asks. */
    static Chromium start() {
        Optional<Path> executable = executable();
        if (Boolean.getBoolean("browser.required")) {
            assertTrue(executable.isPresent(), "no Chromium in any of " + PLACES);
        }
        assumeTrue(executable.isPresent(), "no Chromium is installed: looked in " + PLACES);
        return new Chromium(executable.get());
    }

    private static Optional<Path> executable() {
        return Stream.concat(Optional.ofNullable(System.getenv("INCIDENT_DESK_CHROMIUM")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
