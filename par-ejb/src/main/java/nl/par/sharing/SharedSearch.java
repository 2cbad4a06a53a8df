// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.par.person.PersonQuestion;
import nl.par.person.lucene.Match;
import nl.par.person.lucene.Matches;
import nl.par.person.lucene.PersonIndex;
import nl.par.tenancy.TenantId;

/**
 * Finds who may be meant among the cards that others published: each owner's index of published cards proposes with the same engine as for own
 * persons, and what may be seen is read again from the database. With nobody in force it asks nobody. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class SharedSearch {

    private static final Comparator<SharedHit> BEST_FIRST = Comparator.comparing(
                    (SharedHit hit) -> hit.comparison().certainty())
            .thenComparing(hit -> hit.comparison().weight(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.card().id());

    @Inject
    private SharedCards cards;

    @Inject
    private PublishedRecords records;

    @Inject
    private PersonIndex index;

    /**
     * What was found.
     *
     * @param hits most certain first
     * @param complete whether there was room for all
     * @param fartherLeftOut whether others were left out who fit far less than one who is sure
     * @param asked the organisations whose cards were searched
     */
    public record Found(List<SharedHit> hits, boolean complete, boolean fartherLeftOut, List<TenantId> asked) {

        /** Nobody shares anything. */
        public static final Found NOTHING = new Found(List.of(), true, false, List.of());
    }

    /**
     * Looks in the cards of everybody who shares them with the current organisation now. Each owner tells, beside somebody who is sure, only who
     * comes near: more need not be shared.
     *
     * @param partners with whom something is in force at this moment, as {@link SharingInForce#partners()} has it
     * @param most the most of each owner
     * @throws nl.par.kernel.Refusal.Unreliable when one of their indexes cannot promise a complete answer (R9)
     */
    public Found search(Map<TenantId, SharingMode> partners, PersonQuestion question, LocalDate today, int most) {
        List<TenantId> owners = SharingMode.CARD.among(partners);
        if (owners.isEmpty()) {
            return Found.NOTHING;
        }
        List<Match> matches = new ArrayList<>();
        boolean complete = true;
        boolean fartherLeftOut = false;
        for (TenantId owner : owners) {
            Matches found = index.matchesOf(owner, records, question, most).besideSure();
            matches.addAll(found.best());
            complete &= found.complete();
            fartherLeftOut |= found.fartherLeftOut();
        }
        return new Found(hits(matches, today), complete, fartherLeftOut, owners);
    }

    private List<SharedHit> hits(List<Match> matches, LocalDate today) {
        Map<UUID, SharedCard> visible =
                cards.read(matches.stream().map(Match::id).toList(), today);
        return matches.stream()
                .flatMap(
                        match -> Optional.ofNullable(visible.get(match.id()))
                                .map(card -> new SharedHit(card, match.comparison()))
                                .stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The card, when it may be seen now. */
    public Optional<SharedCard> find(UUID card, LocalDate today) {
        return Optional.ofNullable(cards.read(List.of(card), today).get(card));
    }
}
