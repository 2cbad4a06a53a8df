// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.Grant;
import nl.par.casefile.GrantInvolvement;
import nl.par.incident.Confirmation;
import nl.par.incident.IncidentReport;
import nl.par.incident.ReviewView;
import nl.par.incident.ValidateReport;
import nl.par.person.PersonName;
import org.jspecify.annotations.Nullable;

/** The adviser confirms a report, and involves the manager in the dossier. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ReviewTelling implements Telling {

    @Inject
    private ValidateReport validating;

    @Inject
    private GrantInvolvement involving;

    @Inject
    private Clock clock;

    @Override
    public String step() {
        return "bevestigen";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        return List.of(new Happening(step.moment("op"), tale.colleague(step.text("door")), () -> confirm(step, tale)));
    }

    private void confirm(StoryNode step, Tale tale) {
        UUID report = tale.read(step.text("bevestigen"));
        ReviewView seen = validating.one(report);
        UUID dossier = validating.confirm(report, seen.melding().versie(), answers(step, seen));
        tale.remember("dossier van " + name(seen.melding().melding()), dossier);
        if (step.has("betrek") && tale.involves(dossier, step.text("betrek"))) {
            String manager = tale.colleague(step.text("betrek")).subject();
            LocalDate until = LocalDate.now(clock).plusYears(1);
            involving.grant(dossier, new Grant(manager, "Volgt de stappen van het protocol", until));
        }
    }

    private static Confirmation answers(StoryNode step, ReviewView seen) {
        IncidentReport told = seen.melding().melding();
        UUID known = known(seen);
        Confirmation.Choice choice = name(told).isEmpty()
                ? Confirmation.Choice.ONBEKEND
                : known == null ? Confirmation.Choice.NIEUW : Confirmation.Choice.BESTAAND;
        return new Confirmation(true, true, true, told.ernst(), choice, known, null, step.textOrNull("toelichting"));
    }

    /** The registered person with the same name, if there is one. */
    private static @Nullable UUID known(ReviewView seen) {
        return seen.kandidaten().stream()
                .map(candidate -> candidate.persoon())
                .filter(person -> person.details()
                        .naam()
                        .forReading()
                        .equals(name(seen.melding().melding())))
                .map(person -> person.id())
                .findFirst()
                .orElse(null);
    }

    private static String name(IncidentReport told) {
        return told.betrokkene() == null
                ? PersonName.UNKNOWN.forReading()
                : told.betrokkene().naam().forReading();
    }
}
