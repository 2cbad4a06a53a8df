// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed a measure, who agreed first, and who decided. Nobody decides about an own proposal, in whichever role (R7), and
 * about a person who may be a minor two others must agree (R17). The database holds the first of these as well.
 */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by JPA
class FourEyes {

    @Column(name = "needs_second")
    private boolean needsSecond;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @Column(name = "second_by")
    private @Nullable String secondBy;

    @Column(name = "second_by_name")
    private @Nullable String secondByName;

    @Column(name = "second_at")
    private @Nullable OffsetDateTime secondAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_by_name")
    private @Nullable String decidedByName;

    @Column(name = "decided_at")
    private @Nullable OffsetDateTime decidedAt;

    private @Nullable String decision;

    protected FourEyes() {}

    FourEyes(boolean needsSecond, SignedIn by, Instant at) {
        this.needsSecond = needsSecond;
        this.proposedBy = by.subject();
        this.proposedByName = by.name();
        this.proposedAt = at.atOffset(ZoneOffset.UTC);
    }

    boolean proposedBy(SignedIn who) {
        return who.subject().equals(proposedBy);
    }

    boolean needsSecond() {
        return needsSecond;
    }

    /** Meanwhile it turned out that the person may be a minor. */
    void requireSecond() {
        needsSecond = true;
    }

    /**
     * Somebody agrees.
     *
     * @return whether it is now decided
     * @throws Refusal.Conflict when this colleague proposed it or agreed before
     */
    boolean approve(SignedIn by, String reason, Instant at) {
        requireOther(by);
        if (needsSecond && secondBy == null) {
            secondBy = by.subject();
            secondByName = by.name();
            secondAt = at.atOffset(ZoneOffset.UTC);
            return false;
        }
        if (by.subject().equals(secondBy)) {
            throw new Refusal.Conflict("U heeft al ingestemd. Nu moet nog een andere adviseur meekijken.");
        }
        decided(by, reason, at);
        return true;
    }

    /** Somebody decides against it; refuses who proposed it. */
    void refuse(SignedIn by, String reason, Instant at) {
        requireOther(by);
        decided(by, reason, at);
    }

    private void requireOther(SignedIn by) {
        if (proposedBy(by)) {
            throw new Refusal.Conflict("U heeft deze maatregel zelf voorgesteld. Een collega moet erover besluiten.");
        }
    }

    private void decided(SignedIn by, String reason, Instant at) {
        decidedBy = by.subject();
        decidedByName = by.name();
        decidedAt = at.atOffset(ZoneOffset.UTC);
        decision = reason;
    }

    /** The day of the decision, in Dutch time. */
    LocalDate decidedOn() {
        OffsetDateTime moment = decidedAt;
        if (moment == null) {
            throw new IllegalStateException("not decided");
        }
        return moment.atZoneSameInstant(TurnableClock.DUTCH_TIME).toLocalDate();
    }

    MeasureView.Handeling proposal() {
        return new MeasureView.Handeling(proposedByName, proposedAt.toInstant(), null);
    }

    MeasureView.@Nullable Handeling firstApproval() {
        return act(secondByName, secondAt, null);
    }

    MeasureView.@Nullable Handeling decision() {
        return act(decidedByName, decidedAt, decision);
    }

    private static MeasureView.@Nullable Handeling act(
            @Nullable String name, @Nullable OffsetDateTime at, @Nullable String reason) {
        return name == null || at == null ? null : new MeasureView.Handeling(name, at.toInstant(), reason);
    }
}
