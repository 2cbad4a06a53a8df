// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.casefile.CaseView;
import nl.par.casefile.ReadCase;
import nl.par.kernel.Refusal;
import nl.par.person.PersonView;

/** Of whom a dossier is. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class PersonOfCase {

    @Inject
    ReadCase cases;

    @Inject
    CurrentUser user;

    /**
     * The person.
     *
     * @throws Refusal.NotFound when the reader has no such dossier, or nobody knows who it concerns
     */
    UUID of(UUID dossier) {
        return of(dossier(dossier));
    }

    /** The dossier with its number. */
    CaseView dossier(UUID id) {
        user.require(Permission.KEEP_CASE);
        return cases.one(id);
    }

    static UUID of(CaseView dossier) {
        PersonView person = dossier.persoon();
        if (person == null) {
            throw new Refusal.NotFound();
        }
        return person.id();
    }
}
