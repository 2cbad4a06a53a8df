// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.Violations;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how the organisation shares with another, and keeps the legal bases of that (R12). Nothing takes effect backwards: a base counts from
 * when a second colleague agreed to it, and ends no earlier than now.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class AgreeOnSharing {

    @Inject
    private TenantDatabase db;

    @Inject
    private Declarations declarations;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * From now on the organisation wants to share like this with the other. In force only when the other chose it too and both hold the bases.
     *
     * @param code of one of the norm's modes
     * @throws Refusal.NotFound when it is not one of this installation, or the own
     * @throws Refusal.Invalid when the organisation's norm knows no such mode
     */
    @UseCase(Permission.AGREE_SHARING)
    public void choose(TenantId partner, @Nullable String code) {
        requireOther(partner);
        boolean known = norm().modes().stream().anyMatch(mode -> mode.code().equals(code));
        new Violations()
                .require(known, "wijze", "Kies een van de manieren van delen.")
                .refuseIfAny();
        SharingMode mode = SharingMode.find(Objects.requireNonNull(code)).orElseThrow(Refusal.NotFound::new);
        notes.purpose("delen met " + partner + ": " + mode.code());
        declarations.mode(partner, mode, clock.instant());
    }

    /**
     * Enters a base. It counts once another colleague agreed.
     *
     * @throws Refusal.NotFound when the other is not one of this installation, or the own
     * @throws Refusal.Invalid with everything that is wrong
     */
    @UseCase(Permission.AGREE_SHARING)
    public UUID enter(TenantId partner, BaseCommand typed) {
        requireOther(partner);
        Instant now = clock.instant();
        LocalDate today = now.atZone(TurnableClock.DUTCH_TIME).toLocalDate();
        LegalBase base = new LegalBase(partner, typed.checked(norm().bases(), today), user.signedIn(), now);
        db.persist(base);
        db.flush();
        notes.subject("legal-base", base.id());
        return base.id();
    }

    /**
     * A second colleague agrees, and the base counts on its days from now on.
     *
     * @throws Refusal.Conflict when she entered it herself (R7)
     * @throws Refusal.Stale when it changed since {@code seen}
     */
    @UseCase(Permission.AGREE_SHARING)
    public void agree(UUID id, int seen) {
        notes.subject("legal-base", id);
        LegalBase base = db.readVersion(LegalBase.class, id, seen);
        Instant now = clock.instant();
        base.agree(user.signedIn(), now);
        db.flush();
        Instant begins = base.begins();
        declarations.base(base, begins.isAfter(now) ? begins : now, base.lapses());
    }

    /**
     * The base counts no longer from now on; what needed it stops in this moment.
     *
     * @throws Refusal.Conflict when it is over already
     * @throws Refusal.Stale when it changed since {@code seen}
     */
    @UseCase(Permission.AGREE_SHARING)
    public void end(UUID id, int seen) {
        notes.subject("legal-base", id);
        LegalBase base = db.readVersion(LegalBase.class, id, seen);
        Instant now = clock.instant();
        base.end(user.signedIn(), now);
        db.flush();
        declarations.end(id, now);
    }

    private Norm.Sharing norm() {
        return config.norm(user.signedIn().tenant()).sharing();
    }

    private void requireOther(TenantId partner) {
        if (partner.equals(user.signedIn().tenant()) || config.find(partner).isEmpty()) {
            throw new Refusal.NotFound();
        }
    }
}
