// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.LegalNature;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation answers to aggression. Proposed by one colleague, decided by another (R7), sent with proof, and over
 * on a day that is known from the start (R1). What was proposed never changes afterwards: who wants something else withdraws
 * it and proposes anew, so that nobody can alter what another has approved.
 */
@Entity
@Table(name = "measure")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
abstract sealed class Measure implements Versioned
        permits WarningLetter, RestorativeTalk, ContactArrangement, ServiceSuspension, AccessBan, DamageClaim {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "kind", insertable = false, updatable = false)
    private String kindName;

    private String number;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    private LocalDate starts;
    private LocalDate ends;
    private LocalDate review;
    private String motivation;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_nature")
    private LegalNature legalNature;

    @Column(name = "urgent_reason")
    private @Nullable String urgentReason;

    @Convert(converter = LetterContentText.class)
    private LetterContent content;

    @Embedded
    private FourEyes fourEyes;

    @Embedded
    private @Nullable Sending sending;

    @Embedded
    private @Nullable Ending ending;

    private LocalDate lapses;

    @Convert(converter = WeighingText.class)
    private Weighing weighing;

    private @Nullable UUID replaces;

    @Enumerated(EnumType.STRING)
    private @Nullable Replacement replacement;

    /** Moves the version on when only something that belongs to it was added. */
    private int touched;

    protected Measure() {}

    /** A proposal that passed {@link ProposalRules}. */
    Measure(Proposed proposed, SignedIn by, Instant at) {
        this.id = proposed.id();
        this.number = proposed.number();
        this.caseId = proposed.caseId();
        this.status = MeasureStatus.PROPOSED;
        this.starts = proposed.terms().from();
        this.ends = proposed.terms().until();
        this.review = proposed.terms().review();
        this.motivation = proposed.terms().motivation();
        this.legalNature = proposed.terms().nature();
        this.urgentReason = proposed.urgentReason();
        this.content = proposed.content();
        this.fourEyes = new FourEyes(proposed.needsSecond(), by, at);
        this.lapses = proposed.lapses();
        this.weighing = proposed.weighing();
        Proposed.Replaces former = proposed.replaces();
        this.replaces = former == null ? null : former.measure();
        this.replacement = former == null ? null : former.how();
    }

    /** It was imposed elsewhere before the register was taken over: nobody decides or sends anything here. */
    Measure takenOver() {
        status = MeasureStatus.TAKEN_OVER;
        return this;
    }

    abstract MeasureKind kind();

    /** What a colleague must do because of it, for the card. */
    List<String> precautions() {
        return List.of();
    }

    UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    String number() {
        return number;
    }

    UUID caseId() {
        return caseId;
    }

    MeasureStatus status() {
        return status;
    }

    boolean proposedBy(SignedIn who) {
        return fourEyes.proposedBy(who);
    }

    Weighing weighing() {
        return weighing;
    }

    @Nullable
    String urgentReason() {
        return urgentReason;
    }

    LetterContent content() {
        return content;
    }

    Terms terms() {
        return new Terms(starts, ends, review, motivation, legalNature);
    }

    /** Meanwhile it turned out that the person may be a minor (R17). */
    void concernsMinor() {
        fourEyes.requireSecond();
    }

    /**
     * Somebody else agrees. About a person who may be a minor a second one must agree as well (R17).
     *
     * @return whether it is now decided
     * @throws Refusal.Conflict when it is no proposal any more, or this colleague proposed it or agreed before (R7)
     */
    boolean approve(SignedIn by, String reason, Instant at) {
        requireProposed();
        boolean decided = fourEyes.approve(by, reason, at);
        if (decided) {
            status = MeasureStatus.DECIDED;
        }
        return decided;
    }

    /** Somebody else decides against it; refuses like {@link #approve}. */
    void refuse(SignedIn by, String reason, Instant at) {
        requireProposed();
        fourEyes.refuse(by, reason, at);
        status = MeasureStatus.REFUSED;
    }

    private void requireProposed() {
        if (status != MeasureStatus.PROPOSED) {
            throw new Refusal.Conflict("Over deze maatregel is al besloten.");
        }
    }

    /** The person concerned was told, and this is the proof. Refuses unless it is decided and not yet sent. */
    void sent(DeliveryMethod method, LocalDate day, String reference, SignedIn by) {
        if (status != MeasureStatus.DECIDED) {
            throw new Refusal.Conflict(
                    "Alleen een brief waarover is besloten, en die nog niet weg is, kunt u versturen.");
        }
        status = MeasureStatus.SENT;
        sending = new Sending(method, day, reference, by.name());
    }

    /** It ends before its last day, or is taken back when it was not sent yet. Refuses when it is over already. */
    void end(LocalDate day, String reason, SignedIn by) {
        switch (status) {
            case PROPOSED, DECIDED -> status = MeasureStatus.WITHDRAWN;
            case SENT, TAKEN_OVER -> {
                requireInForce(day);
                status = MeasureStatus.ENDED;
            }
            default -> throw new Refusal.Conflict("Deze maatregel is al afgelopen.");
        }
        ending = new Ending(day, by.name(), reason);
    }

    /** It was looked at and is still needed; until the next review, and a while after it, it holds. */
    void reviewed(LocalDate next, LocalDate lapsing) {
        review = next;
        lapses = lapsing;
    }

    void touch() {
        touched++;
    }

    /** Refuses when it was not sent, has ended, or lapsed before this day. */
    void requireInForce(LocalDate day) {
        if (status != MeasureStatus.SENT && status != MeasureStatus.TAKEN_OVER) {
            throw new Refusal.Conflict("Deze maatregel geldt niet of niet meer.");
        }
        if (day.isAfter(lapses)) {
            throw new Refusal.Conflict("Deze maatregel is al afgelopen.");
        }
    }

    boolean wasSent() {
        return sending != null;
    }

    /** The last day on which it holds: its end, or earlier when nobody reviewed it in time. */
    LocalDate lapses() {
        return lapses;
    }

    Optional<Proposed.Replaces> replaces() {
        UUID former = replaces;
        Replacement how = replacement;
        return former == null || how == null ? Optional.empty() : Optional.of(new Proposed.Replaces(former, how));
    }

    /** The day it was sent. */
    LocalDate sentOn() {
        Sending proof = sending;
        if (proof == null) {
            throw new IllegalStateException("not sent");
        }
        return proof.day();
    }

    LocalDate decidedOn() {
        return fourEyes.decidedOn();
    }

    MeasureView view() {
        return new MeasureView(
                id,
                version,
                number,
                kind().code(),
                kind().label(),
                caseId,
                status,
                new MeasureView.Termijn(starts, ends, review, lapses, motivation, legalNature.code(), urgentReason),
                content,
                weighing,
                fourEyes.proposal(),
                fourEyes.firstApproval(),
                fourEyes.decision(),
                fourEyes.needsSecond(),
                sending == null ? null : sending.view(),
                ending == null ? null : ending.view(),
                replaces().map(MeasureView.Vervangt::of).orElse(null));
    }
}
