// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.par.kernel.Refusal;
import nl.par.person.Person;
import nl.par.person.Persons;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.NewRecords;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.Term;

/**
 * Writes the signal cards of the current tenant. Upper packages say what became true, inside the transaction that made it true, so that a card
 * never tells another story than the dossier. A card shows until the norm's term after the last incident or measure on it (R11).
 *
 * <p>Every verb refuses with {@link Refusal.NotFound} when this tenant has no such person.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Cards {

    @Inject
    private TenantDatabase db;

    @Inject
    private Persons persons;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Publications publications;

    /** A second person confirmed a report, so from now on it counts in checks (R7). Saying it again replaces the former. */
    public void incidentValidated(UUID person, CardIncident incident, CardContact contact) {
        rewrite(person, content -> content.with(incident).with(contact));
    }

    /** The incident no longer counts: rejected after all, or destroyed. */
    public void incidentWithdrawn(UUID person, UUID incident) {
        rewrite(person, content -> content.without(incident));
    }

    /** The person concerned disputes the incident, or no longer does; the card then says so and leaves out the severity (R6). */
    public void disputed(UUID person, UUID incident, boolean disputed) {
        rewrite(person, content -> content.disputed(incident, disputed));
    }

    /** A measure was decided and sent. Saying it again replaces the former, for an extension. */
    public void measureInForce(UUID person, CardMeasure measure) {
        rewrite(person, content -> content.with(measure));
    }

    /** The measure ended earlier than decided; its last day is {@code day}. */
    public void measureEnded(UUID person, UUID measure, LocalDate day) {
        rewrite(person, content -> content.ended(measure, day));
    }

    /** Something was done that colleagues may know and that asks nothing of them. Saying it again replaces the former. */
    public void happened(UUID person, CardEvent event) {
        rewrite(person, content -> content.with(event));
    }

    /** What was done no longer counts: withdrawn, or destroyed. */
    public void eventWithdrawn(UUID person, UUID event) {
        rewrite(person, content -> content.withoutEvent(event));
    }

    /** The measure was never imposed: taken over by mistake. */
    public void measureWithdrawn(UUID person, UUID measure) {
        rewrite(person, content -> content.withoutMeasure(measure));
    }

    /** Another colleague is the one to call. */
    public void contactPerson(UUID person, CardContact contact) {
        rewrite(person, content -> content.with(contact));
    }

    /** Hides the person from every check at once, or shows the person again (R6, AVG 18). */
    public void restricted(UUID person, boolean hidden) {
        persons.restrict(person, hidden);
    }

    /**
     * What was taken over from another register about many persons; says the same as the verbs for each.
     *
     * @param fresh what is stored with it; whom this transaction registers stands among it, is seen by nobody else yet and has no card
     */
    public void takenOver(
            Map<UUID, List<CardIncident>> incidents,
            Map<UUID, List<CardMeasure>> measures,
            CardContact contact,
            NewRecords fresh) {
        Set<UUID> all = new TreeSet<>(incidents.keySet());
        all.addAll(measures.keySet());
        Set<UUID> earlier = new TreeSet<>(all);
        earlier.removeIf(person -> fresh.find(Person.class, person).isPresent());
        Map<UUID, SignalCard> known = locked(earlier);
        Term term = config.norm(tenant.id()).retention().card();
        for (UUID person : all) {
            SignalCard card = known.containsKey(person) ? known.get(person) : new SignalCard(person, term);
            CardContent content = card.content().with(contact);
            for (CardIncident incident : incidents.getOrDefault(person, List.of())) {
                content = content.with(incident);
            }
            for (CardMeasure measure : measures.getOrDefault(person, List.of())) {
                content = content.with(measure);
            }
            card.rewrite(content, term);
            if (!known.containsKey(person)) {
                fresh.add(person, card);
            }
        }
        publications.follow(earlier); // of those registered now nothing can have been published
    }

    private Map<UUID, SignalCard> locked(Set<UUID> earlier) {
        Map<UUID, SignalCard> known = new HashMap<>();
        if (!earlier.isEmpty()) {
            persons.lockAll(earlier);
            db.query("select c from SignalCard c where c.id in :ids", SignalCard.class)
                    .setParameter("ids", earlier)
                    .getResultList()
                    .forEach(card -> known.put(card.id(), card));
        }
        return known;
    }

    /** The day from which the terms of R11 count: of the last incident, or on which the last measure is in force; nothing without either. */
    public Optional<LocalDate> lastDay(UUID person) {
        return db.find(SignalCard.class, person).flatMap(card -> card.content().lastDay());
    }

    /** Two persons are one: what stood on either card stands on the card of who stays. */
    public void merged(UUID kept, UUID gone) {
        db.find(SignalCard.class, gone).ifPresent(other -> rewrite(kept, content -> content.together(other.content())));
    }

    /** They are two persons after all: what is about these records goes to the card of the other, as it reads now. */
    public void parted(UUID kept, UUID other, Set<UUID> records) {
        CardContent both =
                db.find(SignalCard.class, kept).map(SignalCard::content).orElse(CardContent.EMPTY);
        rewrite(kept, content -> content.without(records));
        rewrite(other, content -> both.only(records, content.contact()));
    }

    private void rewrite(UUID person, UnaryOperator<CardContent> change) {
        persons.lock(person);
        Term term = config.norm(tenant.id()).retention().card();
        SignalCard card = db.find(SignalCard.class, person).orElseGet(() -> begin(person, term));
        card.rewrite(change.apply(card.content()), term);
        publications.follow(List.of(person));
    }

    private SignalCard begin(UUID person, Term term) {
        SignalCard card = new SignalCard(person, term);
        db.persist(card);
        return card;
    }
}
