// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.Cases;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.person.Persons;
import nl.par.sharing.SharingInForce;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Lets a named colleague of another organisation read one dossier until a day, or no longer. Only while cards are shared with that
 * organisation, so only under legal bases of both (R12), and no longer than the norm allows.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class LetColleagueVisit {

    private static final String OF_CASE =
            "select new nl.par.visit.VisitView(v.id, v.partner, v.guestName, v.guestEmail, v.reason,"
                    + " v.lastDay, v.grantedByName, v.grantedAt, v.openedAt, v.revokedAt, v.version) from CaseVisit v"
                    + " where v.caseId = :case order by v.grantedAt desc, v.id";

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Persons persons;

    @Inject
    private VisitDoors doors;

    @Inject
    private SharingInForce sharing;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Who may and might read the dossier from elsewhere, the newest first.
     *
     * @throws Refusal.NotFound when there is no such dossier
     */
    @UseCase(Permission.KEEP_CASE)
    public List<VisitView> of(UUID caseId) {
        cases.requireReadable(caseId);
        return db.query(OF_CASE, VisitView.class).setParameter("case", caseId).getResultList();
    }

    /** An organisation with which cards are shared. */
    public record Partner(String code, String name) {}

    /** Organisations whose colleagues could be let in now, by code. */
    @UseCase(Permission.KEEP_CASE)
    public List<Partner> partners() {
        return sharing.partners(SharingMode.CARD).stream()
                .map(partner ->
                        new Partner(partner.code(), config.settings(partner).name()))
                .toList();
    }

    /**
     * From now on she may read it.
     *
     * @return the id of the visit
     * @throws Refusal.NotFound when there is no such dossier
     * @throws Refusal.Invalid with everything that is wrong
     * @throws Refusal.Conflict when she may already, or the person is restricted (R6)
     */
    @UseCase(Permission.KEEP_CASE)
    public UUID grant(UUID caseId, VisitCommand asked) {
        Optional<UUID> person = cases.personOf(caseId);
        LocalDate today = clock.instant().atZone(TurnableClock.DUTCH_TIME).toLocalDate();
        VisitCommand.Checked checked = asked.checked(
                partner(asked.organisatie()),
                config.norm(user.signedIn().tenant()).sharing().longestVisit(),
                today);
        if (person.map(persons::read).filter(found -> found.restricted()).isPresent()) {
            throw new Refusal.Conflict("Dit dossier is beperkt. Niemand van buiten mag het lezen.");
        }
        if (running(caseId, checked)) {
            throw new Refusal.Conflict("Deze collega mag dit dossier al lezen.");
        }
        CaseVisit visit = new CaseVisit(caseId, checked, user.signedIn(), clock.instant());
        db.persist(visit);
        db.flush();
        doors.open(visit);
        noteVisit(visit);
        return visit.id();
    }

    /**
     * She may not read it from this moment on.
     *
     * @return the dossier
     * @throws Refusal.NotFound when there is no such visit
     * @throws Refusal.Stale when it changed since {@code seen}
     * @throws Refusal.Conflict when it is over already
     */
    @UseCase(Permission.KEEP_CASE)
    public UUID revoke(UUID id, int seen) {
        CaseVisit visit = db.readVersion(CaseVisit.class, id, seen);
        cases.requireReadable(visit.caseId());
        visit.revoke(user.signedIn(), clock.instant());
        db.flush();
        doors.close(id);
        noteVisit(visit);
        return visit.caseId();
    }

    private void noteVisit(CaseVisit visit) {
        notes.subject("case-visit", visit.id());
        notes.purpose("inzage door " + visit.guestEmail() + " van " + visit.partner());
    }

    private boolean running(UUID caseId, VisitCommand.Checked checked) {
        return db.query(
                        "select v from CaseVisit v where v.caseId = :case and v.partner = :partner and v.guestEmail = :email",
                        CaseVisit.class)
                .setParameter("case", caseId)
                .setParameter("partner", checked.partner().code())
                .setParameter("email", checked.email())
                .getResultStream()
                .anyMatch(visit -> visit.holdsAt(clock.instant()));
    }

    private Optional<TenantId> partner(@Nullable String code) {
        return partners().stream()
                .map(Partner::code)
                .filter(known -> known.equals(code))
                .map(TenantId::new)
                .findFirst();
    }
}
