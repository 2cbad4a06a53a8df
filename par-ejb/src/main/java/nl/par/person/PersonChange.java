// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** That somebody changed what is registered about a person: which fields, never what was in them. Written once. */
@Entity
@Table(name = "person_change")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class PersonChange {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_name")
    private String changedName;

    private String fields;

    private @Nullable String reason;

    protected PersonChange() {}

    PersonChange(UUID person, By by, List<String> fields, @Nullable String reason) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.changedAt = by.at();
        this.changedBy = by.subject();
        this.changedName = by.name();
        this.fields = String.join(", ", fields);
        this.reason = reason;
    }

    /** Who, and when. */
    record By(String subject, String name, OffsetDateTime at) {}
}
