// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request with whom of the own persons it is about, and the card as the asker would read it.
 *
 * @param persoon the person, while she may be recognised
 * @param naam as registered here; it never goes to the asker
 * @param geboren date of birth in Dutch, when known
 * @param kaart what would be released today; absent when nothing may be any more
 */
@JsonbNillable
public record CardRequestView(
        CardRequestLine verzoek,
        @Nullable UUID persoon,
        @Nullable String naam,
        @Nullable String geboren,
        @Nullable CardView kaart) {}
