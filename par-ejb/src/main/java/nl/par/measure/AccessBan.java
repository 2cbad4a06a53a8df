// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.par.access.SignedIn;

/** Someone may not enter certain buildings for a while; statutory acts stay possible (R18). */
@Entity
@DiscriminatorValue("ACCESS_BAN")
final class AccessBan extends Measure {

    /** For JPA. */
    AccessBan() {}

    AccessBan(Proposed proposed, SignedIn by, Instant at) {
        super(proposed, by, at);
    }

    @Override
    MeasureKind kind() {
        return MeasureKind.ACCESS_BAN;
    }

    @Override
    List<String> precautions() {
        Premises given = content().ontzegging();
        if (given == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(given.voorzorg());
        all.add("Mag niet komen in: " + String.join("; ", given.gebouwen()) + ". Wel voor: "
                + String.join("; ", given.uitzonderingen()) + ". Spoed gaat altijd voor.");
        return List.copyOf(all);
    }
}
