// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.identity.ComparePersons;
import nl.par.web.page.Tone;

/** How many pairs of persons wait for the adviser to compare them; nothing when there are none. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class SamePersons implements StartSection {

    @Inject
    ComparePersons compare;

    @Inject
    CurrentUser user;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<StartList> list() {
        if (!user.signedIn().may(Permission.KEEP_CASE)) {
            return Optional.empty();
        }
        int waiting = compare.waiting();
        if (waiting == 0) {
            return Optional.empty();
        }
        return Optional.of(new StartList(
                "Mogelijk dezelfde persoon",
                "",
                List.of(new StartList.Item(
                        "Personen vergelijken",
                        "/personen/mogelijk-dezelfde",
                        waiting == 1 ? "Twee personen lijken op elkaar" : waiting + " paren lijken op elkaar",
                        null,
                        Tone.NEUTRAL)),
                null));
    }
}
