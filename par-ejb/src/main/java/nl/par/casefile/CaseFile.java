// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What one organisation keeps about one person, or about somebody not yet known. At most one open dossier per person. */
@Entity
@Table(name = "case_file")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
public class CaseFile implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "joined_into")
    private @Nullable UUID joinedInto;

    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "last_event")
    private LocalDate lastEvent;

    @Column(name = "norm_version")
    private String normVersion;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CaseFile() {}

    CaseFile(
            String number,
            @Nullable UUID personId,
            @Nullable String description,
            Instant openedAt,
            String normVersion) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.personId = personId;
        this.description = description;
        this.status = CaseStatus.OPEN;
        this.openedAt = openedAt.atOffset(ZoneOffset.UTC);
        this.lastEvent = LocalDate.ofInstant(openedAt, TurnableClock.DUTCH_TIME);
        this.normVersion = normVersion;
    }

    public UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    /** For people, per organisation and year: {@code D2026-0003}. */
    public String number() {
        return number;
    }

    /** The person, or nobody while she is unknown. */
    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    /** The leading dossier of the same person, to which this one was joined when two persons became one. */
    public Optional<UUID> joinedInto() {
        return Optional.ofNullable(joinedInto);
    }

    /** The person turned out to be this one, who may have a leading dossier. Answers whether this one is joined to it. */
    boolean follow(UUID person, @Nullable UUID leading) {
        personId = person;
        boolean joins = status == CaseStatus.OPEN && joinedInto == null && leading != null;
        if (joins) {
            joinedInto = leading;
        }
        return joins;
    }

    /** Goes back to the person from whom it followed. */
    void returnTo(UUID person, boolean apart) {
        personId = person;
        if (apart) {
            joinedInto = null;
        }
    }

    /** What is known of an unknown person, in words. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public CaseStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt.toInstant();
    }

    /** The version of the norm under which it began, or to which it was moved; its terms hold for what follows. */
    public String normVersion() {
        return normVersion;
    }

    /** The day of the last incident or measure, from which the terms count (R11). */
    public LocalDate lastEvent() {
        return lastEvent;
    }

    /**
     * A measure or a police record needs an open dossier.
     *
     * @throws Refusal.Conflict when it is closed
     */
    public void requireOpen() {
        if (status != CaseStatus.OPEN) {
            throw new Refusal.Conflict("Dit dossier is gesloten.");
        }
    }

    /** Nothing more is expected to happen. Refuses when it is closed already. */
    void close() {
        requireOpen();
        status = CaseStatus.CLOSED;
    }

    /** Something happens again. Refuses when it is open. */
    void reopen() {
        if (status == CaseStatus.OPEN) {
            throw new Refusal.Conflict("Dit dossier is al open.");
        }
        status = CaseStatus.OPEN;
    }

    /** Somebody unknown turned out to be this person. */
    void identify(UUID known) {
        requireOpen();
        personId = known;
    }

    /** Taken over from another register: the terms count from what stands there, not from today. */
    void tookPlace(LocalDate day) {
        lastEvent = day;
    }

    /** An incident or measure of this moment starts the terms again, unless a later one already did. */
    void happened(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, TurnableClock.DUTCH_TIME);
        if (day.isAfter(lastEvent)) {
            lastEvent = day;
        }
    }
}
