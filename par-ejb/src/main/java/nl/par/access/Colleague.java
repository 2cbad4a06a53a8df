// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A colleague of this organisation as she was last seen at log-in. Written by {@link Colleagues} only. */
@Entity
@Table(name = "colleague")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class Colleague {

    @Id
    private String subject;

    private String name;
    private @Nullable String email;
    private @Nullable String unit;

    private String roles;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    protected Colleague() {}
}
