// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.ReadCase;
import nl.par.check.PublishCard;
import nl.par.kernel.Refusal;
import nl.par.person.PersonView;

/** The adviser shares the card of somebody with other organisations. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class PublicationTelling implements Telling {

    @Inject
    private ReadCase cases;

    @Inject
    private PublishCard cards;

    @Override
    public String step() {
        return "kaart-delen";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        String dossier =
                "dossier van " + tale.person(step.text("kaart-delen")).naam().forReading();
        return List.of(
                new Happening(step.moment("op"), tale.colleague(step.text("door")), () -> publish(tale.read(dossier))));
    }

    private void publish(UUID dossier) {
        PersonView person = cases.one(dossier).persoon();
        if (person == null) {
            throw new Refusal.NotFound();
        }
        cards.publish(person.id());
    }
}
