// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.person.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as an involved colleague or the adviser reads it.
 *
 * @param persoon who it concerns, absent while unknown
 * @param betrokkene how the person is called, or what is known of somebody unknown
 * @param laatsteGebeurtenis day of the last incident or measure
 * @param bewarenTot day after which the identity is erased (R11)
 * @param tijdlijn newest first
 * @param betrokkenCollegas who may read it today or later
 * @param versie the ETag
 */
public record CaseView(
        UUID id,
        String nummer,
        @Nullable PersonView persoon,
        String betrokkene,
        CaseStatus status,
        LocalDate geopend,
        LocalDate laatsteGebeurtenis,
        LocalDate bewarenTot,
        List<TimelineLine> tijdlijn,
        List<InvolvedColleague> betrokkenCollegas,
        int versie) {}
