// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.par.visit.LetColleagueVisit;
import nl.par.visit.VisitCommand;

/** The adviser lets a colleague of another organisation read a dossier for a month. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class VisitTelling implements Telling {

    @Inject
    private LetColleagueVisit visits;

    @Inject
    private Clock clock;

    @Override
    public String step() {
        return "meelezen";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        String dossier =
                "dossier van " + tale.person(step.text("persoon")).naam().forReading();
        return List.of(new Happening(
                step.moment("op"),
                tale.colleague(step.text("door")),
                () -> visits.grant(tale.read(dossier), asked(step))));
    }

    private VisitCommand asked(StoryNode step) {
        return new VisitCommand(
                step.text("met"),
                step.text("naam"),
                step.text("email"),
                step.text("reden"),
                LocalDate.now(clock).plusMonths(1));
    }
}
