// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A piece of good practice as this organisation contributed it. Never changes. */
@Entity
@Table(name = "good_practice")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class GoodPractice {

    @Id
    private UUID id;

    @Version
    private int version;

    private String title;
    private String summary;
    private String body;

    @Column(name = "contributed_by")
    private String contributedBy;

    @Column(name = "contributed_at")
    private OffsetDateTime contributedAt;

    protected GoodPractice() {}

    GoodPractice(PracticeText text, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.title = String.valueOf(text.titel()).strip();
        this.summary = String.valueOf(text.samenvatting()).strip();
        this.body = String.valueOf(text.tekst()).strip();
        this.contributedBy = by;
        this.contributedAt = at.atOffset(ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    boolean isBy(String subject) {
        return contributedBy.equals(subject);
    }
}
