// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/** Saves what somebody types, so that nothing is lost when she is called away. Only own drafts; they go by themselves. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class SaveDraft {

    /** Bytes that a draft may hold. */
    public static final int LIMIT = 200 * 1024;

    private static final int MOST = 20;

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Drafts drafts;

    @Inject
    private TenantConfig config;

    @Inject
    private Clock clock;

    /**
     * Keeps the text under this id until the norm's term for drafts has passed since.
     *
     * @param content JSON of at most {@link #LIMIT} bytes
     * @return when it was saved
     * @throws Refusal.NotFound when somebody else has a draft under this id
     * @throws Refusal.Invalid when the text is too long
     * @throws Refusal.TooMany when she keeps twenty drafts already
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public Instant save(UUID id, String content) {
        new Violations()
                .require(
                        content.getBytes(StandardCharsets.UTF_8).length <= LIMIT,
                        "omschrijving",
                        "Dit is te veel tekst om te bewaren. Maak de tekst korter.")
                .refuseIfAny();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        LocalDate expires =
                config.norm(user.signedIn().tenant()).retention().draft().after(LocalDate.now(clock));
        mine(id).save(content, now, expires);
        return now.toInstant();
    }

    /** The own drafts, newest first. */
    @UseCase(Permission.REPORT_INCIDENT)
    public List<DraftView> own() {
        return drafts.own();
    }

    /**
     * An own draft.
     *
     * @throws Refusal.NotFound when there is none, or it expired
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public DraftView one(UUID id) {
        return drafts.find(id).orElseThrow(Refusal.NotFound::new);
    }

    /** Throws an own draft away; without one nothing happens. */
    @UseCase(Permission.REPORT_INCIDENT)
    public void discard(UUID id) {
        drafts.discard(id);
    }

    private Draft mine(UUID id) {
        String me = user.signedIn().subject();
        Draft known = db.find(Draft.class, id).orElse(null);
        if (known == null) {
            if (drafts.own().size() >= MOST) {
                throw new Refusal.TooMany("U bewaart al " + MOST + " concepten. Verstuur of verwijder er eerst een.");
            }
            known = new Draft(id, me);
            db.persist(known);
        } else if (!known.isOf(me)) {
            throw new Refusal.NotFound();
        }
        return known;
    }
}
