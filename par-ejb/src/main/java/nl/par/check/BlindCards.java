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
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.par.kernel.Json;
import nl.par.person.BsnVault;
import nl.par.sharing.BlindIdentifier;
import nl.par.sharing.BlindShelf;
import nl.par.sharing.CardPost;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the current organisation's persons others may recognise blindly: who has a valid card with something on it that nobody disputes, is not
 * restricted and is not another person after all. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class BlindCards {

    private static final int AT_ONCE = 1_000;

    @Inject
    private TenantDatabase db;

    @Inject
    private CardSearch cards;

    @Inject
    private BsnVault vault;

    @Inject
    private BlindShelf shelf;

    @Inject
    private CardPost post;

    /** Makes the hashes of all persons for one asker, and removes those of whoever may not be recognised any more. */
    void fill(TenantId asker, LocalDate today) {
        List<UUID> before = shelf.entered(asker);
        for (int from = 0; from < before.size(); from += AT_ONCE) {
            refresh(before.subList(from, Math.min(before.size(), from + AT_ONCE)), Set.of(asker), today);
        }
        List<UUID> page = page(null, today);
        while (!page.isEmpty()) {
            refresh(page, Set.of(asker), today);
            page = page(page.get(page.size() - 1), today);
        }
        shelf.complete(asker, today);
    }

    private List<UUID> page(@Nullable UUID after, LocalDate today) {
        return db.query(
                        "select c.id from SignalCard c where c.validUntil >= :today and c.id > :after order by c.id",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Makes the hashes of these persons anew, or removes them. */
    void refresh(Collection<UUID> persons, Set<TenantId> askers, LocalDate today) {
        Map<UUID, CardRow> rows = cards.valid(persons, today).stream()
                .filter(row -> recognisable(row, today))
                .collect(Collectors.toMap(CardRow::id, Function.identity()));
        for (UUID person : persons) {
            CardRow row = rows.get(person);
            if (row == null) {
                shelf.remove(person);
            } else {
                enter(row, askers, today);
            }
        }
    }

    private void enter(CardRow row, Set<TenantId> askers, LocalDate today) {
        List<BlindIdentifier> identifiers = BlindIdentifier.of(vault.open(row.details()));
        askers.forEach(asker -> shelf.enter(asker, row.id(), row.validUntil(), identifiers));
        post.rewrite(row.id(), row.validUntil(), text(row, today));
    }

    /** Whether anything on the card may be known elsewhere: what is disputed may not (R6). */
    private static boolean recognisable(CardRow row, LocalDate today) {
        return row.content().incidents().stream().anyMatch(incident -> !incident.disputed())
                || row.content().measures().stream().anyMatch(measure -> measure.inForce(today));
    }

    /** The card of a person as it may be released today; nothing when it may not be. */
    Optional<CardView> outside(UUID person, LocalDate today) {
        return cards.valid(List.of(person), today).stream()
                .filter(row -> recognisable(row, today))
                .map(row -> outside(row, today))
                .findFirst();
    }

    private String text(CardRow row, LocalDate today) {
        return Json.write(outside(row, today));
    }

    /** Without what the police were told: that is criminal data (R12). */
    private CardView outside(CardRow row, LocalDate today) {
        CardView card = row.card(today, cards.adviser());
        return new CardView(
                card.voorzorgen(),
                card.laatsteIncident(),
                card.maatregelen(),
                List.of(),
                card.geldigTot(),
                card.contactpersoon());
    }
}
