// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.kernel.Json;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.sharing.BlindIdentifier;
import nl.par.sharing.BlindShelf;
import nl.par.sharing.CardPost;
import nl.par.sharing.PublishedCards;
import nl.par.sharing.PublishedCopy;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the current organisation's persons others may recognise blindly: those whose card the adviser published and the norm still lets others
 * see, as where the card itself is shared. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class BlindCards {

    private static final int AT_ONCE = 1_000;

    @Inject
    private TenantDatabase db;

    @Inject
    private SharedCardWords words;

    @Inject
    private Persons persons;

    @Inject
    private PublishedCards published;

    @Inject
    private Publications publications;

    @Inject
    private BlindShelf shelf;

    @Inject
    private CardPost post;

    /** Makes the hashes of all persons for one asker, and removes those of whoever may not be recognised any more. */
    void fill(TenantId asker, LocalDate today) {
        List<UUID> before = shelf.entered(asker);
        for (int from = 0; from < before.size(); from += AT_ONCE) {
            refresh(before.subList(from, Math.min(before.size(), from + AT_ONCE)), Set.of(asker));
        }
        List<UUID> page = page(null);
        while (!page.isEmpty()) {
            refresh(page, Set.of(asker));
            page = page(page.get(page.size() - 1));
        }
        shelf.complete(asker, today);
    }

    private List<UUID> page(@Nullable UUID after) {
        return db.query("select c.person from PublishedCard c where c.person > :after order by c.person", UUID.class)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Makes the hashes of these persons anew, or removes them. */
    void refresh(Collection<UUID> changed, Set<TenantId> askers) {
        Map<UUID, PersonDetails> known = persons.findCurrent(published.among(changed)).stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::details));
        for (UUID person : changed) {
            PersonDetails details = known.get(person);
            PublishedCopy copy =
                    details == null ? null : publications.propose(person).copy();
            if (details == null || copy == null) {
                shelf.remove(person);
            } else {
                List<BlindIdentifier> identifiers = BlindIdentifier.of(details);
                askers.forEach(asker -> shelf.enter(asker, person, copy.validUntil(), identifiers));
                post.rewrite(person, copy.validUntil(), Json.write(card(copy)));
            }
        }
    }

    /** A card as it may be released, and until when. */
    record Outside(CardView card, LocalDate until) {}

    /** The card of a person as it may be released today; nothing when it may not be. */
    Optional<Outside> outside(UUID person) {
        return published.among(List.of(person)).stream()
                .map(publications::propose)
                .flatMap(proposal -> Optional.ofNullable(proposal.copy()).stream())
                .map(copy -> new Outside(card(copy), copy.validUntil()))
                .findFirst();
    }

    /** What the norm lets others see, without what the police were told: that needs the card's own mode of sharing (R12). */
    private CardView card(PublishedCopy copy) {
        return words.own(new PublishedCopy(copy.details(), copy.content(), null, copy.validUntil()))
                .kaart();
    }
}
