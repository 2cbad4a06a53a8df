// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.par.access.SignedIn;

/** A letter that names the facts, asks for other behaviour and offers a talk. */
@Entity
@DiscriminatorValue("WARNING_LETTER")
final class WarningLetter extends Measure {

    /** For JPA. */
    WarningLetter() {}

    WarningLetter(Proposed proposed, SignedIn by, Instant at) {
        super(proposed, by, at);
    }

    @Override
    MeasureKind kind() {
        return MeasureKind.WARNING_LETTER;
    }
}
