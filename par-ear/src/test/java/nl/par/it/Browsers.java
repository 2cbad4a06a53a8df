// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a Chromium: an installed Chromium, Chrome or Edge; else the one that Playwright downloads; else the package of
 * the distribution.
 */
final class Browsers implements AutoCloseable {

    private static final List<String> COMMANDS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "chrome.exe",
            "msedge.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = open();

    Browser browser() {
        return browser;
    }

    Playwright playwright() {
        return playwright;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private Browser open() {
        List<String> reasons = new ArrayList<>();
        for (Path installed : installed().toList()) {
            Optional<Browser> opened = launch(options().setExecutablePath(installed), reasons);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        return launch(options(), reasons)
                .or(() -> downloaded() ? launch(options(), reasons) : Optional.empty())
                .or(() -> packaged()
                        ? installed()
                                .findFirst()
                                .flatMap(found -> launch(options().setExecutablePath(found), reasons))
                        : Optional.empty())
                .orElseThrow(() -> new AssertionError(
                        "There is no browser for the browser tests: no installed Chromium, Chrome or Edge starts, Playwright"
                                + " cannot download one, and the distribution's package cannot be installed"
                                + (root() ? "" : " (only root may)")
                                + ". Install Chromium and start again. " + reasons));
    }

    private Optional<Browser> launch(BrowserType.LaunchOptions options, List<String> reasons) {
        try {
            return Optional.of(playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            reasons.add(e.getMessage().lines().limit(3).collect(Collectors.joining(" ")));
            return Optional.empty();
        }
    }

    private static BrowserType.LaunchOptions options() {
        List<String> arguments = new ArrayList<>(QUIET);
        if (root()) {
            arguments.add("--no-sandbox");
        }
        return new BrowserType.LaunchOptions().setArgs(arguments);
    }

    private static Stream<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of)).filter(Files::isExecutable);
    }

    private static boolean downloaded() {
        return ran(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"));
    }

    /** A machine that never asked for its list of packages does so first. */
    private static boolean packaged() {
        List<String> install = List.of("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
        return root() && (ran(install) || (ran(List.of("apt-get", "update")) && ran(install)));
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean ran(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
