// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.par.it.Par;
import nl.par.it.Web;

/**
 * Somebody with a browser of her own. While she walks through PAR the browser notes every breach of the content security
 * policy and every error of a script; {@link #close} fails when there was one.
 */
final class Visitor implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 360;
    private static final int HEIGHT = 900;

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    /** {@code -Dpar.pictures.all=true}: to look at every page oneself, which takes a minute more. */
    private static final boolean PICTURES_OF_ALL = Boolean.getBoolean("par.pictures.all");

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private int width;
    private final List<String> faults = new ArrayList<>();

    private Visitor(BrowserContext context, int width) {
        this.context = context;
        this.width = width;
        context.setDefaultTimeout(15_000);
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(message.text());
            }
        });
        context.onWebError(error -> faults.add(error.error()));
        this.page = context.newPage();
    }

    /** Somebody at a desk, logged in. */
    static Visitor atDesk(String username) {
        return loggedIn(new Visitor(Web.context(DESK, HEIGHT), DESK), username);
    }

    /** Somebody with a phone, logged in. */
    static Visitor onPhone(String username) {
        return loggedIn(new Visitor(Web.context(PHONE, 740), PHONE), username);
    }

    /** Somebody whose browser runs no scripts, logged in. */
    static Visitor withoutScript(String username) {
        BrowserContext context = Web.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL")
                        .setBaseURL(Par.url()));
        return loggedIn(new Visitor(context, DESK), username);
    }

    private static Visitor loggedIn(Visitor visitor, String username) {
        Web.login(visitor.page, username);
        return visitor;
    }

    /** Somebody at a desk whom PAR does not know. */
    static Visitor unknown() {
        return new Visitor(Web.context(DESK, HEIGHT), DESK);
    }

    Page page() {
        return page;
    }

    /** Makes the screen as wide as a desk's or a phone's. */
    Visitor resize(int pixels) {
        width = pixels;
        page.setViewportSize(pixels, HEIGHT);
        return this;
    }

    /** {@link #look} at a desk and on a phone. */
    void lookTwice(String name) {
        resize(PHONE).look(name);
        resize(DESK).look(name);
    }

    /** The page in another organisation's colours: whether it fits a phone as well, and all that axe minds at a desk. */
    void lookInTheseColours(String name) {
        resize(PHONE).fits(name);
        resize(DESK).look(name);
    }

    /** Opens a page that must be there. */
    Visitor open(String path) {
        assertThat(page.navigate(path).status()).as("status of " + path).isEqualTo(200);
        return this;
    }

    /** Opens the newest dossier of somebody of this name, however many dossiers there are. */
    Visitor openCase(String name) {
        open("/dossiers");
        page.locator("[name=tekst]").fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tonen"))
                .click();
        page.locator("main tr:has-text('" + name + "') a").first().click();
        return this;
    }

    Locator main() {
        return page.locator("main");
    }

    /** Opens a link to a file; gives its name and what is in it. */
    Downloaded download(String link) {
        Download file =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click());
        try (InputStream content = file.createReadStream()) {
            return new Downloaded(file.suggestedFilename(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as the browser got it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Downloaded(String name, byte[] content) {}

    /** The page as it is now: nothing that axe minds, nothing wider than the screen; a picture of what is amiss, or of all when asked. */
    void look(String name) {
        AxeRunOptions onlyFaults = new AxeRunOptions();
        onlyFaults.setResultTypes(List.of("violations")); // of what is well it need not name every place
        AxeResults results = new AxeBuilder(page)
                .options(onlyFaults)
                .withTags(WCAG)
                .setLegacyMode(true) // there are no frames
                .analyze();
        if (PICTURES_OF_ALL || !results.violationFree()) {
            picture(name);
        }
        assertThat(results.getViolations())
                .as("what axe minds at %s (%d px)", name, width)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        fits(name);
    }

    /** Nothing sticks out of the screen. */
    private void fits(String name) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that %s sticks out at %d px", name, width)
                .isEqualTo(0);
    }

    /** Only the picture. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults)
                .as("breaches of the content security policy, and script errors")
                .isEmpty();
    }
}
