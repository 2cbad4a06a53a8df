// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;

/** Reads what is registered about a person. For whoever keeps dossiers; others see the card of a check. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadPerson {

    @Inject
    private Persons persons;

    @Inject
    private AuditNotes notes;

    /**
     * The person as registered.
     *
     * @throws Refusal.NotFound when this tenant has no such person
     */
    @UseCase(Permission.KEEP_CASE)
    public PersonView read(UUID id) {
        PersonView person = persons.read(id);
        notes.subject("person", id);
        return person;
    }
}
