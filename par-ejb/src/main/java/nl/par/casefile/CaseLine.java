// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dossier in a list.
 *
 * @param betrokkene how the person is called, or what is known of somebody unknown
 * @param laatsteGebeurtenis day of the last incident or measure
 */
public record CaseLine(
        UUID id,
        String nummer,
        String betrokkene,
        CaseStatus status,
        LocalDate geopend,
        LocalDate laatsteGebeurtenis) {}
