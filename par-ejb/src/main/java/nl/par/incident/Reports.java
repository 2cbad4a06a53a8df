// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.audit.AuditNotes;
import nl.par.casefile.Cases;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Which reports the user may read, inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Reports {

    static final String LINE = "select new nl.par.incident.ReportLine(i.id, i.number, i.occurredAt, i.reportedAt,"
            + " i.channel, i.kinds, i.wellBeing, i.status, i.reporterName) from Incident i";
    private static final String OWN =
            " where (i.reporter = :me or i.onBehalfSubject = :me" + " or lower(i.onBehalfEmail) = :email)";

    private static final String OF_UNIT = " where exists (select c.subject from Colleague c where c.unit = :unit and"
            + " (c.subject = i.onBehalfSubject or (c.subject = i.reporter and i.onBehalfSubject is null)))";

    private static final String NEWEST = " order by i.reportedAt desc, i.number desc";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Cases cases;

    @Inject
    private AuditNotes notes;

    /** The reports that are the user's own matter, newest first. */
    List<ReportLine> own() {
        return mine(db.query(LINE + OWN + NEWEST, ReportLine.class)).getResultList();
    }

    /** Own reports; for who validates reports, all. */
    ReportPage page(int page, int size) {
        boolean all = validates();
        String where = all ? "" : OWN;
        TypedQuery<Long> count = db.query("select count(i) from Incident i" + where, Long.class);
        TypedQuery<ReportLine> lines = db.query(LINE + where + NEWEST, ReportLine.class);
        if (!all) {
            mine(count);
            mine(lines);
        }
        return new ReportPage(
                lines.setFirstResult((page - 1) * size).setMaxResults(size).getResultList(),
                Math.toIntExact(count.getSingleResult()),
                page,
                size);
    }

    /** The reports of colleagues of this unit: what happened to them, or what they reported for somebody unknown to PAR. */
    ReportPage ofUnit(String unit, @Nullable ReportStatus status, int page, int size) {
        String where = OF_UNIT + (status == null ? "" : " and i.status = :status");
        TypedQuery<Long> count = db.query("select count(i) from Incident i" + where, Long.class);
        TypedQuery<ReportLine> lines = db.query(LINE + where + NEWEST, ReportLine.class);
        for (TypedQuery<?> query : List.of(count, lines)) {
            query.setParameter("unit", unit);
            if (status != null) {
                query.setParameter("status", status);
            }
        }
        return new ReportPage(
                lines.setFirstResult((page - 1) * size).setMaxResults(size).getResultList(),
                Math.toIntExact(count.getSingleResult()),
                page,
                size);
    }

    private boolean isOfOwnUnit(UUID id) {
        String unit = user.signedIn().unit();
        return unit != null
                && user.signedIn().may(Permission.FOLLOW_UNIT)
                && db.query("select count(i) from Incident i" + OF_UNIT + " and i.id = :id", Long.class)
                                .setParameter("unit", unit)
                                .setParameter("id", id)
                                .getSingleResult()
                        > 0;
    }

    /**
     * A report that is the user's own matter, or any for who validates reports, or one in a dossier in which the user is
     * involved, or one of the unit that she follows.
     *
     * @throws Refusal.NotFound otherwise
     */
    Incident requireReadable(UUID id) {
        Incident found = db.read(Incident.class, id);
        if (!readsApart(found) && found.caseId().filter(cases::isInvolved).isEmpty() && !isOfOwnUnit(id)) {
            throw new Refusal.NotFound();
        }
        notes.subject("incident", id);
        return found;
    }

    /** Whether the user may read what it did to the colleague (R16). */
    boolean readsApart(Incident incident) {
        return validates() || incident.concerns(user.signedIn());
    }

    /** The reports that wait for a second person, oldest first. */
    List<ReportLine> waiting() {
        return db.query(LINE + " where i.status = :received order by i.reportedAt, i.number", ReportLine.class)
                .setParameter("received", ReportStatus.RECEIVED)
                .getResultList();
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query) {
        SignedIn me = user.signedIn();
        String email = me.email() == null ? "" : me.email().toLowerCase(Locale.ROOT);
        return query.setParameter("me", me.subject()).setParameter("email", email);
    }

    /** Whether the user confirms and rejects reports. */
    boolean validates() {
        return user.signedIn().may(Permission.VALIDATE_REPORT);
    }
}
