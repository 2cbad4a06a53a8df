// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal base of the own organisation, as its page tells it.
 *
 * @param soort code of its kind in the norm
 * @param document where the document is
 * @param vastgelegdDoor who entered it
 * @param ingestemdDoor the second colleague; nobody while it waits
 * @param beeindigdOp when somebody ended it before its last day
 * @param versie for who changes it
 */
public record BaseView(
        UUID id,
        String organisatie,
        String soort,
        String document,
        LocalDate vanaf,
        LocalDate totEnMet,
        String vastgelegdDoor,
        @Nullable String ingestemdDoor,
        @Nullable OffsetDateTime beeindigdOp,
        int versie) {

    /** For queries. */
    public BaseView {}
}
