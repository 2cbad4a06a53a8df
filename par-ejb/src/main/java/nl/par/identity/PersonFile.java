// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import java.util.List;
import java.util.UUID;
import nl.par.casefile.CaseStatus;
import nl.par.person.PersonChangeLine;
import nl.par.person.PersonView;

/**
 * A person as an involved colleague or the adviser reads it.
 *
 * @param persoon what is registered
 * @param dossiers the dossiers about the person that the reader may read
 * @param historie who changed what, newest first; only for who keeps dossiers
 * @param samenvoegingen which persons turned out to be this one, newest first; only for who keeps dossiers
 */
public record PersonFile(
        PersonView persoon, List<Dossier> dossiers, List<PersonChangeLine> historie, List<MergeLine> samenvoegingen) {

    /**
     * A dossier about the person.
     *
     * @param gevoegd whether it was joined to the leading dossier when two persons became one
     */
    public record Dossier(UUID id, String nummer, CaseStatus status, boolean gevoegd) {}
}
