// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.par.access.SignedIn;
import nl.par.kernel.Channel;

/** Through which channel, with whom and how often someone is in contact for a while; emergencies stay open (R18). */
@Entity
@DiscriminatorValue("CONTACT_ARRANGEMENT")
final class ContactArrangement extends Measure {

    /** For JPA. */
    ContactArrangement() {}

    ContactArrangement(Proposed proposed, SignedIn by, Instant at) {
        super(proposed, by, at);
    }

    @Override
    MeasureKind kind() {
        return MeasureKind.CONTACT_ARRANGEMENT;
    }

    @Override
    List<String> precautions() {
        Arrangement agreed = content().afspraken();
        if (agreed == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(agreed.voorzorg());
        String channels =
                String.join(", ", agreed.kanalen().stream().map(Channel::label).toList());
        all.add("Gewoon contact loopt via " + agreed.contactpersoon() + " (" + agreed.bereikbaar() + "): " + channels
                + ". Spoed gaat altijd voor.");
        return List.copyOf(all);
    }
}
