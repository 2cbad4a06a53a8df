// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.sharing.SharingInForce;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;
import org.jspecify.annotations.Nullable;

/**
 * The only use case that a guest has: reading the one dossier that its owner opened to her. Works in the owner's organisation and stands in
 * its log, also when it is refused. All is asked again here, whatever was found before the door.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadAsGuest {

    private static final String GRANTED = "select v from CaseVisit v where v.caseId = :case and v.partner = :home"
            + " and v.guestEmail = :email and v.revokedAt is null order by v.lastDay desc";

    @Inject
    private TenantDatabase db;

    @Inject
    private GuestReading reading;

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
     * The dossier, without colleagues and assessments, and without police contact unless that may be shared.
     *
     * @param home the organisation that the guest works for
     * @param knocked whether her own organisation found the door open
     * @throws Refusal.NotFound whatever it is that closes it: revoked, over, another dossier, another colleague, no legal base, restricted
     */
    @UseCase(Permission.VISIT_CASE)
    public GuestCase read(TenantId home, UUID caseId, boolean knocked) {
        notes.subject("case", caseId);
        notes.purpose("inzage door een collega van " + home);
        CaseVisit visit = visit(home, caseId).orElseThrow(Refusal.NotFound::new);
        notes.subject("case-visit", visit.id());
        boolean allowed = knocked && visit.holdsAt(clock.instant()) && sharing.mode(home) == SharingMode.CARD;
        if (!allowed || !visit.openedBy(user.signedIn().subject(), clock.instant())) {
            throw new Refusal.NotFound();
        }
        db.flush();
        TenantSettings owner = config.settings(user.signedIn().tenant());
        return new GuestCase(
                owner.name(),
                reading.read(caseId, sharing.criminalData(home)),
                visit.lastDay(),
                owner.vptContact().name(),
                owner.vptContact().phone());
    }

    private Optional<CaseVisit> visit(TenantId home, UUID caseId) {
        @Nullable String email = user.signedIn().email();
        return db.query(GRANTED, CaseVisit.class)
                .setParameter("case", caseId)
                .setParameter("home", home.code())
                .setParameter("email", email == null ? "" : email.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
