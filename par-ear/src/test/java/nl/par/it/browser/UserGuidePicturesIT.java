// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of the user guide, all from the demo, in the folder {@code par.pictures} (from the root of the project).
 * {@code docs/pages-guide.md} names the command that writes them into {@code docs/images}.
 */
class UserGuidePicturesIT {

    private static final Path ROOT = Path.of("..");
    private static final Path GUIDE = ROOT.resolve("docs").resolve("user-guide.md");
    private static final Path FOLDER = ROOT.resolve(System.getProperty("par.pictures", "par-ear/target/pictures"));
    private static final Pattern PICTURE = Pattern.compile("images/([a-z-]+)\\.png");
    private static final String ADVISER = "ruud.hofstede";
    private static final Set<String> MADE = new TreeSet<>();

    @AfterAll
    static void theGuideShowsThemAllAndNoOthers() throws IOException {
        Set<String> shown = PICTURE.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(shown).isEqualTo(MADE);
    }

    @Test
    void start() {
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            take(adviser.open("/"), "start");
        }
    }

    @Test
    void reportOnAPhone() {
        try (Visitor employee = Visitor.onPhone("joke.deboer")) {
            ReportJourneyIT.fill(
                    employee.open("/melden").page(), "Telefoon", "Verbale agressie", "Het gaat goed met mij");
            take(employee, "melden");
        }
    }

    @Test
    void theCardBeforeAContact() {
        try (Visitor employee = Visitor.atDesk("mehmet.yildiz")) {
            CheckJourneyIT.ask(employee.open("/raadplegen").page(), "hoekman 9-1-1973");
            assertThat(employee.page().locator("article.par-card")).hasCount(1);
            take(employee, "raadplegen-kaart");
        }
    }

    @Test
    void review() {
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            first(adviser.open("/beoordelen"), "main td a").click();
            take(adviser, "beoordelen");
        }
    }

    @Test
    void dossier() {
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            take(adviser.openCase("Sjoerd Hoekman"), "dossier");
        }
    }

    @Test
    void measure() {
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            first(adviser.open("/maatregelen"), "main td a").click();
            take(adviser, "maatregel");
        }
    }

    @Test
    void figures() {
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            take(adviser.open("/rapportage?jaar=2024"), "rapportage");
        }
    }

    @Test
    void theManagersUnit() {
        try (Visitor manager = Visitor.atDesk("karin.nijland")) {
            take(manager.open("/eenheid"), "eenheid");
        }
    }

    @Test
    void theAdministratorsPage() {
        try (Visitor administrator = Visitor.atDesk("wilma.scholten")) {
            take(administrator.open("/organisatie"), "organisatie");
        }
    }

    private static Locator first(Visitor visitor, String selector) {
        return visitor.page().locator(selector).first();
    }

    private static void take(Visitor visitor, String name) {
        Page page = visitor.page();
        assertThat(page.locator("h1")).hasCount(1);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
        MADE.add(name);
    }
}
