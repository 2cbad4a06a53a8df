// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.par.police.NotificationCommand;
import nl.par.police.NotifyPolice;

/** The adviser tells the police. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class PoliceTelling implements Telling {

    @Inject
    private NotifyPolice notifying;

    @Override
    public String step() {
        return "melding-politie";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        String dossier =
                "dossier van " + tale.person(step.text("persoon")).naam().forReading();
        NotificationCommand told = new NotificationCommand(
                step.moment("op").atOffset(ZoneOffset.UTC),
                step.text("wijze"),
                null,
                step.text("samenvatting"),
                step.textOrNull("reactie"));
        return List.of(new Happening(
                step.moment("op"),
                tale.colleague(step.text("door")),
                () -> notifying.record(tale.read(dossier), told, UUID.randomUUID())));
    }
}
