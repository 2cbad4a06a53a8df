// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.TenantDatabase;

/**
 * The cards that the current organisation published. Writing one tells the index in the same transaction. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PublishedCards {

    private static final int AT_ONCE = 1_000;

    @Inject
    private TenantDatabase db;

    @Inject
    private Clock clock;

    /** When the card of this person was published, if it is. */
    public Optional<Instant> publishedAt(UUID person) {
        return find(person).map(PublishedCard::publishedAt);
    }

    /** Those of these persons whose card is published. */
    public List<UUID> among(Collection<UUID> persons) {
        List<UUID> all = List.copyOf(persons);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                .flatMap(some -> db.query("select c.person from PublishedCard c where c.person in :persons", UUID.class)
                        .setParameter("persons", some)
                        .getResultStream())
                .toList();
    }

    /** From now on others may see this of the person, instead of what they saw before. */
    public void write(UUID person, PublishedCopy copy) {
        PublishedCard card = find(person).orElse(null);
        if (card == null) {
            card = new PublishedCard(person, copy, clock.instant());
            db.persist(card);
        } else {
            card.rewrite(copy);
        }
        db.changed(RecordKind.PUBLISHED_CARD, card.id());
    }

    /** Nobody sees anything of the person any more; whether anybody could before. */
    public boolean withdraw(UUID person) {
        Optional<PublishedCard> card = find(person);
        card.ifPresent(published -> {
            db.remove(published);
            db.changed(RecordKind.PUBLISHED_CARD, published.id());
        });
        return card.isPresent();
    }

    private Optional<PublishedCard> find(UUID person) {
        return db.query("select c from PublishedCard c where c.person = :person", PublishedCard.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}
