// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.kernel.Channel;
import nl.par.kernel.Severity;
import nl.par.kernel.Statement;
import nl.par.kernel.StatementKind;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One thing on the timeline: when it happened, what it was, the record that tells more, and by what it is found. Never changed afterwards. */
@Entity
@Table(name = "timeline_entry")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class TimelineEntry {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private OffsetDateTime at;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    private String title;

    @Column(name = "ref_id")
    private @Nullable UUID refId;

    @Enumerated(EnumType.STRING)
    private @Nullable StatementKind statement;

    private @Nullable String body;

    @Column(name = "entered_at")
    private OffsetDateTime enteredAt;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "found_by")
    private @Nullable String foundBy;

    private @Nullable String kinds;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity severity;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable String unit;
    private @Nullable String measure;
    private @Nullable Boolean disputes;

    protected TimelineEntry() {}

    TimelineEntry(UUID caseId, TimelineKind kind, String title, Instant at, Entered entered) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.kind = kind;
        this.title = title;
        this.at = at.atOffset(ZoneOffset.UTC);
        this.enteredAt = entered.at().atOffset(ZoneOffset.UTC);
        this.authorName = entered.by();
    }

    TimelineEntry about(@Nullable UUID record) {
        this.refId = record;
        return this;
    }

    /** From now on it is found by this. */
    TimelineEntry found(Findable by) {
        this.foundBy = by.text();
        this.kinds = by.kinds().isEmpty()
                ? null
                : new TreeSet<>(by.kinds()).stream().map(Enum::name).collect(Collectors.joining(","));
        this.severity = by.severity();
        this.channel = by.channel();
        this.unit = by.unit();
        this.measure = by.measure();
        return this;
    }

    UUID id() {
        return id;
    }

    TimelineEntry telling(@Nullable String shown, @Nullable Boolean disputed) {
        this.body = shown;
        this.disputes = disputed;
        return this;
    }

    TimelineEntry saying(Statement said) {
        this.statement = said.kind();
        this.body = said.text();
        return this;
    }

    /** When and by whom it was put on the timeline. */
    record Entered(Instant at, String by) {}
}
