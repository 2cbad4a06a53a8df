// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** The police was told about something; nobody filed anything. Never changed afterwards. */
@Entity
@Table(name = "police_notification")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class PoliceNotification implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Enumerated(EnumType.STRING)
    private NotificationWay way;

    private @Nullable String reference;
    private String summary;
    private @Nullable String answer;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected PoliceNotification() {}

    PoliceNotification(UUID caseId, String number, Told told, Recorded recorded) {
        this.id = recorded.id();
        this.caseId = caseId;
        this.number = number;
        this.madeAt = told.at().withOffsetSameInstant(ZoneOffset.UTC);
        this.way = told.way();
        this.reference = told.reference();
        this.summary = told.summary();
        this.answer = told.answer();
        this.recordedByName = recorded.by();
        this.recordedAt = recorded.at().atOffset(ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    Instant madeAt() {
        return madeAt.toInstant();
    }

    NotificationView view() {
        return new NotificationView(
                id, version, number, caseId, madeAt(), way, reference, summary, answer, recordedByName);
    }

    /** What was told, when and how. */
    record Told(
            OffsetDateTime at,
            NotificationWay way,
            @Nullable String reference,
            String summary,
            @Nullable String answer) {}
}
