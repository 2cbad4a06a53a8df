// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.par.access.SignedIn;

/** The organisation claims what the damage cost. It helps nobody before a contact, so that the norm keeps it off the card. */
@Entity
@DiscriminatorValue("DAMAGE_CLAIM")
final class DamageClaim extends Measure {

    /** For JPA. */
    DamageClaim() {}

    DamageClaim(Proposed proposed, SignedIn by, Instant at) {
        super(proposed, by, at);
    }

    @Override
    MeasureKind kind() {
        return MeasureKind.DAMAGE_CLAIM;
    }
}
