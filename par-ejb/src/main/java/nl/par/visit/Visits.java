// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.GuestWork;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The way of a guest to the one dossier that another organisation opened to her. First her own organisation, as herself; then the owner's, as
 * a guest who may do nothing but read it. Each is a transaction of its own and writes its own log, and the owner's log tells it also when the
 * own organisation found no open door. Nothing is kept between two readings, so what was revoked is closed at once.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Visits {

    @Inject
    private VisitElsewhere elsewhere;

    @Inject
    private ReadAsGuest guests;

    @Inject
    private TenantConfig config;

    @Inject
    private GuestWork work;

    @Inject
    private CurrentUser user;

    /**
     * The dossier.
     *
     * @throws Refusal.NotFound when the user may not read it now, or there is no such organisation or dossier; these look the same
     */
    public GuestCase open(TenantId owner, UUID caseId) {
        SignedIn me = user.signedIn();
        @Nullable Refusal closed = knock(owner, caseId);
        boolean elsewhereExists =
                !owner.equals(me.tenant()) && config.find(owner).isPresent();
        if (closed instanceof Refusal.NotAllowed || !elsewhereExists) {
            throw closed == null ? new Refusal.NotFound() : closed;
        }
        try {
            GuestCase found = work.in(owner, () -> guests.read(me.tenant(), caseId, closed == null));
            if (closed != null) {
                throw closed;
            }
            return found;
        } catch (Refusal.NotAllowed suspended) { // the owner's register is closed: nothing there for a guest
            throw new Refusal.NotFound();
        }
    }

    private @Nullable Refusal knock(TenantId owner, UUID caseId) {
        try {
            elsewhere.knock(owner, caseId);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }
}
