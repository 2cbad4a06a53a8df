// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.par.access.CurrentUser;
import nl.par.kernel.TurnableClock;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Lists the dossiers that the user may read: the condition on involvement is part of every query. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class CaseList {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private CurrentUser user;

    @Inject
    private Persons persons;

    @Inject
    private Clock clock;

    CasePage page(CaseQuery query) {
        String text = query.tekst();
        int from = (query.pagina() - 1) * query.paginaGrootte();
        if (text == null || text.isBlank()) {
            TypedQuery<CaseFile> found = query(query, "select c", CaseFile.class, true)
                    .setFirstResult(from)
                    .setMaxResults(query.paginaGrootte());
            long total = query(query, "select count(c)", Long.class, false).getSingleResult();
            return new CasePage(
                    lines(found.getResultList()), Math.toIntExact(total), query.pagina(), query.paginaGrootte());
        }
        List<CaseLine> matching = containing(query, text.strip().toLowerCase(Locale.ROOT));
        List<CaseLine> shown =
                matching.stream().skip(from).limit(query.paginaGrootte()).toList();
        return new CasePage(shown, matching.size(), query.pagina(), query.paginaGrootte());
    }

    /** Names are one text with the person's other details, so they are compared here and not in the database. */
    private List<CaseLine> containing(CaseQuery query, String text) {
        return lines(query(query, "select c", CaseFile.class, true).getResultList()).stream()
                .filter(line -> (line.nummer() + " " + line.betrokkene())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .toList();
    }

    private <T> TypedQuery<T> query(CaseQuery query, String select, Class<T> result, boolean ordered) {
        boolean involvedOnly = query.alleenBetrokken() || !cases.keepsCases();
        TypedQuery<T> prepared = db.query(
                select + " from CaseFile c where 1 = 1"
                        + (involvedOnly ? " and " + Cases.INVOLVED_NOW : "")
                        + (query.status() == null ? "" : " and c.status = :status")
                        + (ordered ? " order by " + query.volgorde().clause() : ""),
                result);
        if (involvedOnly) {
            prepared.setParameter("me", user.signedIn().subject());
            prepared.setParameter("today", LocalDate.now(clock));
        }
        if (query.status() != null) {
            prepared.setParameter("status", query.status());
        }
        return prepared;
    }

    private List<CaseLine> lines(List<CaseFile> found) {
        List<UUID> ids = found.stream().flatMap(c -> c.personId().stream()).toList();
        Map<UUID, PersonView> known =
                persons.find(ids).stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        return found.stream()
                .map(c -> line(
                        c, c.personId().map(known::get).filter(Objects::nonNull).orElse(null)))
                .toList();
    }

    private static CaseLine line(CaseFile found, @Nullable PersonView person) {
        return new CaseLine(
                found.id(),
                found.number(),
                ReadCase.called(found, person),
                found.status(),
                LocalDate.ofInstant(found.openedAt(), TurnableClock.DUTCH_TIME),
                found.lastEvent());
    }
}
