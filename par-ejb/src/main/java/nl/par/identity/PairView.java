// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import java.util.List;
import java.util.UUID;
import nl.par.person.PersonView;
import nl.par.person.match.Certainty;

/**
 * Two persons side by side.
 *
 * @param dossiersEen numbers of the dossiers about the first
 * @param dossiersTwee numbers of the dossiers about the second
 * @param versie the ETag of the pair
 */
public record PairView(
        UUID id,
        PairStatus status,
        PersonView een,
        PersonView twee,
        List<String> dossiersEen,
        List<String> dossiersTwee,
        Certainty zekerheid,
        List<String> redenenVoor,
        List<String> redenenTegen,
        int versie) {}
