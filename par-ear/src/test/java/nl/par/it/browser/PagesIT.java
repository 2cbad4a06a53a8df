// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every page of the menu as each role sees it, in two themes, at a desk and on a phone. */
class PagesIT {

    private static final List<String> OF_EVERYONE = List.of("/", "/hulp", "/toegankelijkheid");

    @Test
    void theAdviserOfTheProvinceAtADesk() {
        everyPage(Visitor::atDesk, "anouk.tenbrinke", "pv23-adviseur");
    }

    @Test
    void theAdviserOfTheProvinceOnAPhone() {
        everyPage(Visitor::onPhone, "anouk.tenbrinke", "pv23-adviseur");
    }

    @Test
    void theAdviserOfAnotherOrganisationAtADesk() {
        everyPage(Visitor::atDesk, "lotte.vandijk", "gm0193-adviseur");
    }

    @Test
    void theAdviserOfAnotherOrganisationOnAPhone() {
        everyPage(Visitor::onPhone, "lotte.vandijk", "gm0193-adviseur");
    }

    @Test
    void anEmployeeAtADesk() {
        everyPage(Visitor::atDesk, "joke.deboer", "pv23-medewerker");
    }

    @Test
    void theManagerAtADesk() {
        everyPage(Visitor::atDesk, "karin.nijland", "pv23-leidinggevende");
    }

    @Test
    void thePrivacyOfficerAtADesk() {
        everyPage(Visitor::atDesk, "peter.lammers", "pv23-privacy-officer");
    }

    @Test
    void thePrivacyOfficerOnAPhone() {
        everyPage(Visitor::onPhone, "peter.lammers", "pv23-privacy-officer");
    }

    private static void everyPage(Function<String, Visitor> arrival, String username, String name) {
        try (Visitor visitor = arrival.apply(username)) {
            for (String path : OF_EVERYONE) {
                visitor.open(path).look(name + "-" + slug(path));
            }
            for (String path : menu(visitor.open("/").page())) {
                visitor.open(path);
                assertThat(visitor.main().locator("h1")).hasCount(1);
                visitor.look(name + "-" + slug(path));
                firstBelow(visitor, path, name);
            }
        }
    }

    /** The page behind the first link of a list, such as the first dossier. */
    private static void firstBelow(Visitor visitor, String path, String name) {
        List<String> below = links(visitor.page(), "main a[href^='" + path + "/']");
        if (!below.isEmpty() && !below.get(0).matches(".*\\.(csv|ods|pdf)(\\?.*)?")) {
            visitor.open(below.get(0)).look(name + "-" + slug(path) + "-eerste");
        }
    }

    private static List<String> menu(Page page) {
        return links(page, "nav.par-menu a");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page, String selector) {
        return (List<String>) page.locator(selector).evaluateAll("all => all.map(link => link.getAttribute('href'))");
    }

    private static String slug(String path) {
        return path.equals("/") ? "start" : path.substring(1).replace('/', '-');
    }
}
