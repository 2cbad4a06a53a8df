// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.par.person.PersonQuestion;
import nl.par.person.lucene.Match;
import nl.par.person.lucene.Matches;
import nl.par.person.lucene.PersonIndex;
import nl.par.person.match.Certainty;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantSettings;
import nl.par.tenancy.Term;

/** Finds the persons with a valid card who may be meant: the index proposes and judges, one query re-reads. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class CardSearch {

    /** So many are shown. */
    static final int SHOWN = 10;

    /** So many times more are asked for while too few of the best have a valid card. */
    private static final int WIDER = 10;

    private static final int AT_ONCE = 1_000;
    private static final String VALID =
            "select new nl.par.check.CardRow(p.id, p.externalRef, p.details, c.content, c.validUntil)"
                    + " from Person p, SignalCard c where c.id = p.id and p.restricted = false and p.mergedInto is null"
                    + " and c.validUntil >= :today and p.id in :ids";

    @Inject
    private TenantDatabase db;

    @Inject
    private PersonIndex index;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private TenantConfig config;

    /** What was found: the hits, whether there was room for all, and whether others were left out who fit far less than one who is sure. */
    record Found(List<CheckHitView> hits, boolean complete, boolean fartherLeftOut) {}

    /** Beside somebody with a card who surely is meant only who comes near; otherwise up to ten. */
    Found search(PersonQuestion question, LocalDate today) {
        Matches matches = index.matches(question, SHOWN);
        Matches near = matches.besideSure();
        if (near.fartherLeftOut()) {
            Found found = shown(near, rows(near, today), today);
            if (found.hits().stream().anyMatch(hit -> hit.zekerheid() == Certainty.ZEKER)) {
                return found;
            }
        }
        return all(question, matches, today);
    }

    /** Asks the index for more until ten of those whom it proposes may be shown, or nobody is left: who has no card pushes nobody out. */
    private Found all(PersonQuestion question, Matches first, LocalDate today) {
        int limit = SHOWN;
        Matches matches = first;
        Map<UUID, CardRow> rows = rows(matches, today);
        while (rows.size() < SHOWN && !matches.complete()) {
            limit *= WIDER;
            matches = index.matches(question, limit);
            rows = rows(matches, today);
        }
        return shown(matches, rows, today);
    }

    private Map<UUID, CardRow> rows(Matches matches, LocalDate today) {
        Map<UUID, CardRow> rows = new HashMap<>();
        List<UUID> ids = matches.ids();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            valid(some, today).forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    private Found shown(Matches matches, Map<UUID, CardRow> rows, LocalDate today) {
        CardRules rules = rules();
        List<CheckHitView> hits = new ArrayList<>();
        for (Match match : matches.best()) {
            CardRow row = rows.get(match.id());
            if (row != null && hits.size() < SHOWN) {
                hits.add(row.hit(match.comparison(), today, rules));
            }
        }
        return new Found(hits, matches.complete() && rows.size() <= SHOWN, matches.fartherLeftOut());
    }

    /** The persons among these with a card that is valid on this day. */
    List<CardRow> valid(Collection<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Term term = config.norm(tenant.id()).retention().card();
        return db.query(VALID, CardRow.class)
                .setParameter("today", today)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> row.under(term, today))
                .filter(row -> row.valid(today))
                .toList();
    }

    /** What the organisation fills in and leaves out on every card. */
    CardRules rules() {
        return CardRules.of(adviser(), config.norm(tenant.id()).card());
    }

    /** Whom to call when a card names nobody: the VPT adviser of the organisation. */
    CardContact adviser() {
        TenantSettings.Contact contact = config.settings(tenant.id()).vptContact();
        return new CardContact(contact.name(), contact.phone());
    }
}
