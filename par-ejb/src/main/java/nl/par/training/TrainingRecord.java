// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One colleague followed one training on one day. After its term the name goes and the count stays. */
@Entity
@Table(name = "training_record")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class TrainingRecord implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_key")
    private String personKey;

    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String unit;
    private String training;

    @Column(name = "followed_on")
    private LocalDate followedOn;

    @Column(name = "named_until")
    private LocalDate namedUntil;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected TrainingRecord() {}

    TrainingRecord(Followed followed, LocalDate namedUntil, String byName, Instant at) {
        this.id = UUID.randomUUID();
        this.personKey = followed.personKey();
        this.name = followed.name();
        this.email = followed.email();
        this.unit = followed.unit();
        this.training = followed.training();
        this.followedOn = followed.day();
        this.namedUntil = namedUntil;
        this.recordedByName = byName;
        this.recordedAt = at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    @Nullable
    String unit() {
        return unit;
    }

    /** The term of the name is over: nobody can be found by it, and it still counts in its year. */
    void forgetWho() {
        personKey = id.toString();
        name = null;
        email = null;
        unit = null;
        recordedByName = "";
        followedOn = followedOn.withDayOfYear(1);
    }
}
