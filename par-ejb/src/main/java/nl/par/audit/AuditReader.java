// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantDatabase;

/** Reads the log of the current tenant. */
@ApplicationScoped
public class AuditReader {

    private static final String ORDER = " order by e.recordedAt desc, e.id";

    @Inject
    @SuppressWarnings("NullAway.Init") // injected
    private TenantDatabase db;

    /** The page of lines that pass the filter. */
    public AuditPage find(AuditFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        int page = Math.max(1, filter.page());
        TypedQuery<AuditLine> lines = db.query(
                "select new nl.par.audit.AuditLine(e.recordedAt, e.actorName, e.action, e.outcome, e.reason, e.purpose,"
                        + " e.subjects) from AuditEntry e" + where + ORDER,
                AuditLine.class);
        TypedQuery<Long> count = db.query("select count(e) from AuditEntry e" + where, Long.class);
        values.forEach((name, value) -> {
            lines.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new AuditPage(
                lines.setFirstResult((page - 1) * AuditFilter.SIZE)
                        .setMaxResults(AuditFilter.SIZE)
                        .getResultList(),
                count.getSingleResult(),
                page);
    }

    private static String where(AuditFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.name() != null) {
            where.append(" and lower(e.actorName) like :name escape '!'");
            values.put("name", part(filter.name()));
        }
        if (filter.action() != null) {
            where.append(" and lower(e.action) like :action escape '!'");
            values.put("action", part(filter.action()));
        }
        if (filter.outcome() != null) {
            where.append(" and e.outcome = :outcome");
            values.put("outcome", filter.outcome());
        }
        if (filter.from() != null) {
            where.append(" and e.recordedAt >= :since");
            values.put("since", midnight(filter.from()));
        }
        if (filter.through() != null) {
            where.append(" and e.recordedAt < :until");
            values.put("until", midnight(filter.through().plusDays(1)));
        }
        return where.toString();
    }

    /** What was typed anywhere in the text; the wildcards of LIKE stand for themselves. */
    private static String part(String typed) {
        return "%" + typed.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(TurnableClock.DUTCH_TIME).toOffsetDateTime();
    }
}
