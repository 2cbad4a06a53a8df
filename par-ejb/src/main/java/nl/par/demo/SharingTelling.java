// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.sharing.AgreeOnSharing;
import nl.par.sharing.BaseCommand;
import nl.par.tenancy.TenantId;

/** One colleague enters the bases for sharing with another organisation and chooses how; another agrees an hour later. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class SharingTelling implements Telling {

    @Inject
    private AgreeOnSharing agree;

    @Override
    public String step() {
        return "delen";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        TenantId partner = new TenantId(step.text("met"));
        SignedIn enters = tale.colleague(step.text("door"));
        SignedIn agrees = tale.colleague(step.text("akkoord"));
        Instant at = step.moment("op");
        List<Happening> all = new ArrayList<>();
        for (StoryNode base : step.nodes("grondslagen")) {
            String name = step.text("delen") + "/" + base.text("soort");
            BaseCommand typed = new BaseCommand(
                    base.text("soort"),
                    base.text("document"),
                    LocalDate.parse(base.text("vanaf")),
                    LocalDate.parse(base.text("tot")));
            all.add(new Happening(at, enters, () -> tale.remember(name, agree.enter(partner, typed))));
            all.add(new Happening(at.plus(Duration.ofHours(1)), agrees, () -> {
                UUID id = tale.read(name);
                agree.agree(id, 1);
            }));
        }
        all.add(new Happening(at, enters, () -> agree.choose(partner, step.text("wijze"))));
        return all;
    }
}
