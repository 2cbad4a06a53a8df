// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;

/** The files with the reports of a dossier, where the dossier is read. */
class AttachmentJourneyIT {

    /** The beginning of a sound that says nothing. */
    private static final String SOUND = "ID3\u0003\0\0\0\0\0\0" + "\u00FF\u00FB\u0090\0".repeat(200);

    @Test
    void theAdviserReadsAndHearsThemInTheDossierAndNothingInThemRuns() {
        String dossier = WhatTheDemoLacks.dossier("pv23", "Wouter", "Bijlageman", "VERBAAL");
        WhatTheDemoLacks.attach(
                "pv23", dossier, "bericht.txt", "<b>Ik kom langs</b><script>document.title='x'</script>");
        WhatTheDemoLacks.attach("pv23", dossier, "voicemail.mp3", SOUND);
        WhatTheDemoLacks.attach("pv23", dossier, "brief.pdf", "%PDF-1.4\n%%EOF\n");

        try (Visitor adviser = Visitor.atDesk(Par.person("pv23", "vpt-adviser").username())) {
            Page page = adviser.open("/dossiers/" + dossier).page();
            Locator files = page.locator("main .par-items__item", new Page.LocatorOptions().setHasText("kB"));
            assertThat(files).hasCount(3);
            assertThat(files.filter(new Locator.FilterOptions().setHasText("brief.pdf"))
                            .locator("details, audio"))
                    .hasCount(0);

            Locator sound = files.filter(new Locator.FilterOptions().setHasText("voicemail.mp3"));
            sound.locator("summary").click();
            assertThat(sound.locator("audio")).isVisible();
            Object error = sound.locator("audio")
                    .evaluate(
                            "a => new Promise(done => { a.addEventListener('securitypolicyviolation', () => done('csp'));"
                                    + " a.onloadstart = () => done('loads'); a.load(); })");
            assertThat(error).isEqualTo("loads");
            adviser.lookTwice("dossier-bijlagen");

            files.filter(new Locator.FilterOptions().setHasText("bericht.txt"))
                    .locator("a", new Locator.LocatorOptions().setHasText("Lezen"))
                    .click();
            assertThat(page.locator("main")).containsText("<b>Ik kom langs</b><script>");
            assertThat(page).not().hasTitle("x");
            adviser.lookTwice("bijlage-tekst");
        }
    }
}
