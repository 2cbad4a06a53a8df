// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/**
 * A worry about somebody, for example about suicidal statements. It is not aggression: it never reaches a person, a dossier,
 * a card or a measure, and its content goes by itself after a short term.
 */
@Entity
@Table(name = "care_concern")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class CareConcern implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;
    private String reporter;

    @Column(name = "reporter_name")
    private String reporterName;

    @Column(name = "occurred_at")
    private OffsetDateTime occurredAt;

    @Column(name = "reported_at")
    private OffsetDateTime reportedAt;

    /** Nothing once the term has passed. */
    @Convert(converter = ConcernText.class)
    private @Nullable Concern content;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "followed_up")
    private @Nullable String followedUp;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    /** When something was last done with it: a step makes another version of it. */
    @Column(name = "worked_on_at")
    private @Nullable OffsetDateTime workedOnAt;

    protected CareConcern() {}

    CareConcern(UUID id, String number, Concern told, SignedIn reporter, Instant now) {
        this.id = id;
        this.number = number;
        this.reporter = reporter.subject();
        this.reporterName = reporter.name();
        this.occurredAt = Objects.requireNonNull(told.tijdstip()).withOffsetSameInstant(ZoneOffset.UTC);
        this.reportedAt = now.atOffset(ZoneOffset.UTC);
        this.content = told;
    }

    /** The last day on which its content exists. */
    void until(LocalDate last) {
        expiresOn = last;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    @Override
    public int version() {
        return version;
    }

    /** The adviser tells the reporter what was done. */
    void followUp(String done) {
        followedUp = done;
    }

    /** Something was done with it. Refuses when it is closed. */
    void workedOn(Instant now) {
        requireOpen();
        workedOnAt = now.atOffset(ZoneOffset.UTC);
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw new Refusal.Conflict("Dit zorgsignaal is afgesloten.");
        }
    }

    /** Nothing more is needed; it stays readable for at most {@code until}, never longer than it would have. */
    void close(LocalDate on, LocalDate until) {
        requireOpen();
        closedOn = on;
        if (until.isBefore(expiresOn)) {
            expiresOn = until;
        }
    }
}
