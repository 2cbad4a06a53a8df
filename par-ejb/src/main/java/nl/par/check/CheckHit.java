// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.par.person.match.Certainty;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A person who appeared in the results of a check, and perhaps was opened: two different things (R10). */
@Entity
@Table(name = "check_hit")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // written by LookUpTickets, read by queries
public class CheckHit {

    @Id
    private UUID id;

    @Column(name = "check_id")
    private UUID check;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Column(name = "opened_at")
    private @Nullable OffsetDateTime openedAt;

    @Version
    private int version;

    protected CheckHit() {}

    Certainty certainty() {
        return certainty;
    }

    /** The first time counts. */
    void open(OffsetDateTime when) {
        if (openedAt == null) {
            openedAt = when;
        }
    }
}
