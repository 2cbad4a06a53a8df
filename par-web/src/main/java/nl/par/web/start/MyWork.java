// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.web.page.Tone;

/** The pages of who neither reports nor checks: the administrator, the steward of the norm, the privacy officer. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class MyWork implements StartSection {

    @Inject
    CurrentUser user;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<StartList> list() {
        SignedIn person = user.signedIn();
        List<StartList.Item> items = new ArrayList<>();
        if (person.may(Permission.ADMINISTER)) {
            items.add(page(
                    "Uw organisatie in PAR", "/organisatie", "Eenheden, norm en termijnen, briefhoofd, huisstijl"));
            items.add(page("Mensen en rollen", "/organisatie/mensen", "Wie in PAR werkt, en met welke rol"));
        }
        if (person.may(Permission.REVIEW_LOG)) {
            items.add(
                    page("Raadplegingen die opvallen", "/verantwoording", "Wie keek, waarvoor, en waarom het opvalt"));
            items.add(page("Logboek", "/verantwoording/logboek", "Wie deed wat, en wanneer"));
            items.add(page("Controle van het logboek", "/verantwoording/controle", "Is er iets veranderd of weg?"));
        }
        if (person.may(Permission.READ_FIGURES)) {
            items.add(page("Rapportage", "/rapportage", "De cijfers van het jaar, zonder personen"));
        }
        return person.may(Permission.REPORT_INCIDENT)
                ? Optional.empty()
                : Optional.of(new StartList("Wat u kunt doen", "Er is nog niets voor uw rol.", items, null));
    }

    private static StartList.Item page(String text, String href, String note) {
        return new StartList.Item(text, href, note, null, Tone.NEUTRAL);
    }
}
