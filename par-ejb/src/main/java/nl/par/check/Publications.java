// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Json;
import nl.par.kernel.TurnableClock;
import nl.par.person.PersonChanged;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.sharing.PublishedCards;
import nl.par.sharing.PublishedCopy;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.Term;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what others may see of a card equal to what the norm lets them see, in the transaction that changes the card or the person. What may no
 * longer be seen is withdrawn for good: after a dispute, a restriction or a merge the adviser decides anew (R6, R12).
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Publications {

    @Inject
    private TenantDatabase db;

    @Inject
    private Persons persons;

    @Inject
    private PublishedCards published;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Clock clock;

    /** What others would see of a person's card, or why it cannot be shared. */
    record Proposal(@Nullable PublishedCopy copy, Optional<WhyNot> whyNot) {

        static Proposal not(WhyNot reason) {
            return new Proposal(null, Optional.of(reason));
        }
    }

    /** The person changed; so does what others see, or they see nothing any more. */
    void changed(@Observes PersonChanged event) {
        follow(List.of(event.person()));
    }

    /** The cards of these persons changed. Who was never published costs nothing but the question. */
    void follow(Collection<UUID> changed) {
        for (UUID person : published.among(changed)) {
            PublishedCopy copy = propose(person).copy();
            if (copy == null) {
                published.withdraw(person);
            } else {
                published.write(person, copy);
            }
        }
    }

    /** What may be shared of this person's card today. */
    Proposal propose(UUID person) {
        Optional<PersonView> view =
                persons.findCurrent(List.of(person)).stream().findFirst();
        Optional<SignalCard> card = db.find(SignalCard.class, person);
        if (view.isEmpty() || card.isEmpty() || view.get().restricted()) {
            return Proposal.not(view.filter(PersonView::restricted).isPresent() ? WhyNot.RESTRICTED : WhyNot.NOTHING);
        }
        PersonDetails details = view.get().details();
        CardContent whole = card.get().content();
        if (details.naam().forReading().isEmpty()) {
            return Proposal.not(WhyNot.NAMELESS);
        }
        if (details.mogelijkMinderjarig()) {
            return Proposal.not(WhyNot.MINOR);
        }
        if (whole.incidents().stream().anyMatch(CardIncident::disputed)) {
            return Proposal.not(WhyNot.DISPUTED);
        }
        return shared(details, whole);
    }

    private Proposal shared(PersonDetails details, CardContent whole) {
        Norm norm = config.norm(tenant.id());
        CardContent content = whole.shared(norm.sharing().publish(), norm.measures());
        Term term = norm.retention().card();
        LocalDate until = content.validUntil(term);
        LocalDate today = clock.instant().atZone(TurnableClock.DUTCH_TIME).toLocalDate();
        if (until.isBefore(today)) {
            return Proposal.not(WhyNot.NOTHING);
        }
        CardContent police = whole.onlyPolice();
        return new Proposal(
                new PublishedCopy(
                        matchable(details),
                        Json.write(content),
                        police.events().isEmpty() ? null : Json.write(police),
                        until),
                Optional.empty());
    }

    /** Names and date of birth to match on, and how sure the identity is. Nothing to reach the person by, and no BSN. */
    private static PersonDetails matchable(PersonDetails whole) {
        return new PersonDetails(
                whole.naam(),
                whole.geboortedatum(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                whole.zekerheid(),
                false,
                null);
    }
}
