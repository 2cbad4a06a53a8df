// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.tenancy.TenantDatabase;

/** The measures of the whole organisation, for the adviser who keeps watch over their terms (R1). */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class FindMeasures {

    private static final int DAYS_AHEAD = 14;
    private static final List<MeasureStatus> WAITING = List.of(MeasureStatus.PROPOSED, MeasureStatus.DECIDED);
    private static final List<MeasureStatus> SENT = List.of(MeasureStatus.SENT, MeasureStatus.TAKEN_OVER);

    @Inject
    private TenantDatabase db;

    @Inject
    private Clock clock;

    /** A page of the measures asked for. */
    @UseCase(Permission.DECIDE_MEASURE)
    public MeasureLines list(MeasureQuery query) {
        String where = " from Measure m where " + query.which().condition()
                + (query.kind() == null ? "" : " and m.kindName = :kind");
        long total =
                with(query, db.query("select count(m)" + where, Long.class)).getSingleResult();
        List<MeasureLine> lines = with(
                        query,
                        db.query(
                                "select m" + where + " order by "
                                        + query.order().columns(),
                                Measure.class))
                .setFirstResult((query.page() - 1) * query.size())
                .setMaxResults(query.size())
                .getResultStream()
                .map(MeasureLine::of)
                .toList();
        return new MeasureLines(lines, query.page(), query.size(), total);
    }

    private <T> TypedQuery<T> with(MeasureQuery query, TypedQuery<T> asked) {
        LocalDate today = LocalDate.now(clock);
        switch (query.which()) {
            case WAITING -> asked.setParameter("waiting", WAITING);
            case RUNNING -> asked.setParameter("sent", SENT).setParameter("today", today);
            case TO_REVIEW ->
                asked.setParameter("sent", SENT)
                        .setParameter("today", today)
                        .setParameter("soon", today.plusDays(DAYS_AHEAD))
                        .setParameter("later", today.plusMonths(1));
        }
        return query.kind() == null
                ? asked
                : asked.setParameter("kind", query.kind().name());
    }
}
