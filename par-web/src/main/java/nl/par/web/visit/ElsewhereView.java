// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

import java.util.ArrayList;
import java.util.List;
import nl.par.visit.GuestCase;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;

/** A dossier of another organisation, as a guest reads it. */
public record ElsewhereView(GuestCase found) {

    /** Whose it is, until when, and what is known of the person. */
    public List<Datum> head() {
        List<Datum> head = new ArrayList<>();
        head.add(new Datum("Van", found.organisation()));
        head.add(Datum.words("U mag dit lezen", "tot en met " + Dutch.date(found.lastDay())));
        head.add(new Datum("Vragen", found.contact() + ", " + found.telephone()));
        found.file().about().forEach(known -> head.add(new Datum(known.label(), known.text(), null, known.words())));
        return head;
    }
}
