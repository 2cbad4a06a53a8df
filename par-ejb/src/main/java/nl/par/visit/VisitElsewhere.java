// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.sharing.SharingInForce;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;

/** A guest stands before the door: what others let the user read, told in her own organisation and in its log. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class VisitElsewhere {

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

    /**
     * A dossier of another organisation that the user may open now.
     *
     * @param organisatie code of its owner
     * @param naam name of its owner
     * @param tot to this moment
     */
    public record Line(String organisatie, String naam, UUID dossier, Instant tot) {}

    /** The dossiers of others that the user may open now, what ends first on top. */
    @UseCase(Permission.READ_CASE)
    public List<Line> list() {
        return doors.openTo(user.signedIn().email()).stream()
                .filter(door -> shared(door.tenant()))
                .map(door -> new Line(
                        door.tenant(),
                        config.settings(new TenantId(door.tenant())).name(),
                        door.caseId(),
                        door.until()))
                .toList();
    }

    /**
     * The user is about to open this dossier.
     *
     * @throws Refusal.NotFound when no door to it stands open to her now
     */
    @UseCase(Permission.READ_CASE)
    public void knock(TenantId owner, UUID caseId) {
        notes.subject("case", caseId);
        notes.purpose("inzage bij " + owner);
        boolean open = doors.openTo(user.signedIn().email()).stream()
                .anyMatch(door ->
                        door.tenant().equals(owner.code()) && door.caseId().equals(caseId));
        if (!open || !shared(owner.code())) {
            throw new Refusal.NotFound();
        }
    }

    /** Never kept: the legal bases of either side may lapse at any moment. */
    private boolean shared(String owner) {
        return sharing.mode(new TenantId(owner)) == SharingMode.CARD;
    }
}
