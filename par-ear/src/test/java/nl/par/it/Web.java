// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** A browser for tests, opened at its first use. Playwright belongs to one thread, and so does this. */
public final class Web {

    private static final ThreadLocal<Browsers> BROWSERS = ThreadLocal.withInitial(Browsers::new);

    private Web() {}

    /** The browser. */
    public static Browser browser() {
        return BROWSERS.get().browser();
    }

    /** The Playwright that the browser came from. */
    public static Playwright playwright() {
        return BROWSERS.get().playwright();
    }

    /** Closes the browser of this thread, when it is the last that the thread does. */
    public static void close() {
        BROWSERS.get().close();
        BROWSERS.remove();
    }

    /** A fresh context: no cookies, Dutch, in the time zone of the Netherlands. */
    public static BrowserContext context(int width, int height) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setBaseURL(Par.url()));
    }

    /** Opens PAR and logs in through Keycloak as the person with this user name. */
    public static void login(Page page, String username) {
        page.navigate("/");
        fillIn(page, username, Par.password());
    }

    /**
     * Says who one is on the pages of Keycloak, and comes back. First comes who, then the password; an own provider of an organisation
     * may ask who once more.
     */
    public static void fillIn(Page page, String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("[name=login]").click();
        page.locator("input[name=password]").waitFor();
        Locator again = page.locator("input[name=username]");
        if (again.isVisible() && again.isEditable() && again.inputValue().isEmpty()) {
            again.fill(username);
        }
        page.locator("input[name=password]").fill(password);
        Par.atTheDoor(username, () -> {
            page.locator("[name=login]").click();
            page.waitForURL(url -> url.startsWith(Par.url()));
            return page;
        });
    }
}
