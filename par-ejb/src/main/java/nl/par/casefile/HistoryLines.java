// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The lines that can be found, for the index. Whoever asks, so never to show. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class HistoryLines {

    /** Of proposed ids those that a reader may see: whether she keeps all dossiers, else her subject and twice the day of today. */
    public static final String VISIBLE =
            "select t.id, t.case_id, t.kind, t.kinds, t.severity, t.channel, t.measure, t.unit"
                    + " from unnest(?::uuid[]) with ordinality as proposed(id, place)"
                    + " join timeline_entry t on t.id = proposed.id"
                    + " join case_file c on c.id = t.case_id"
                    + " left join person p on p.id = c.person_id"
                    + " where t.found_by is not null and not coalesce(p.restricted, false) and (? or exists (select 1"
                    + " from involvement i where i.case_id = c.id and i.subject = ? and i.since <= ? and i.until >= ?"
                    + " and i.ended_at is null)) order by proposed.place";

    private static final String LINES = "select new nl.par.casefile.HistoryLine(t.id, t.caseId, t.at, t.kind, t.title,"
            + " t.foundBy, t.kinds, t.severity, t.channel, t.measure, t.unit) from TimelineEntry t"
            + " where t.foundBy is not null and t.id in :ids";

    @Inject
    private TenantDatabase db;

    /** The ids of all lines in the order of PostgreSQL, also of those that cannot be found, from after this one. */
    public List<UUID> page(@Nullable UUID after, int limit) {
        String from = after == null ? "" : " where t.id > :after";
        TypedQuery<UUID> query = db.query("select t.id from TimelineEntry t" + from + " order by t.id", UUID.class);
        return (after == null ? query : query.setParameter("after", after))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of them that can be found, as they are now. */
    public List<HistoryLine> read(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.query(LINES, HistoryLine.class).setParameter("ids", ids).getResultList();
    }
}
