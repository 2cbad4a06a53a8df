// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.par.access.SignedIn;

/** A talk about what happened and how it will go from now on; the letter invites to it. */
@Entity
@DiscriminatorValue("RESTORATIVE_TALK")
final class RestorativeTalk extends Measure {

    /** For JPA. */
    RestorativeTalk() {}

    RestorativeTalk(Proposed proposed, SignedIn by, Instant at) {
        super(proposed, by, at);
    }

    @Override
    MeasureKind kind() {
        return MeasureKind.RESTORATIVE_TALK;
    }
}
