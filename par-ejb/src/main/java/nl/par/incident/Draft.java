// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** What somebody typed and did not send yet. Only its owner sees it. */
@Entity
@Table(name = "draft")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class Draft {

    @Id
    private UUID id;

    @Version
    private int version;

    private String owner;
    private String content;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected Draft() {}

    Draft(UUID id, String owner) {
        this.id = id;
        this.owner = owner;
    }

    boolean isOf(String subject) {
        return owner.equals(subject);
    }

    void save(String typed, OffsetDateTime now, LocalDate expires) {
        content = typed;
        savedAt = now;
        expiresOn = expires;
    }
}
