// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.par.access.SignedIn;

/** A service stops for a while, where the law allows it; what is essential stays open (R18). */
@Entity
@DiscriminatorValue("SERVICE_SUSPENSION")
final class ServiceSuspension extends Measure {

    /** For JPA. */
    ServiceSuspension() {}

    ServiceSuspension(Proposed proposed, SignedIn by, Instant at) {
        super(proposed, by, at);
    }

    @Override
    MeasureKind kind() {
        return MeasureKind.SERVICE_SUSPENSION;
    }

    @Override
    List<String> precautions() {
        Suspension given = content().opschorting();
        if (given == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(given.voorzorg());
        all.add("Deze dienst ligt stil: " + given.dienst() + ". Spoed gaat altijd voor.");
        return List.copyOf(all);
    }
}
