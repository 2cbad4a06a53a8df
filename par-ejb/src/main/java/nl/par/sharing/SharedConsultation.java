// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

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
import nl.par.person.match.Certainty;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A card of another organisation that appeared in a check, and perhaps was opened: two different things (R10). */
@Entity
@Table(name = "shared_consultation")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class SharedConsultation {

    @Id
    private UUID id;

    @Version
    private int version;

    private String owner;

    @Column(name = "check_id")
    private UUID check;

    @Column(name = "card_id")
    private UUID card;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    @Column(name = "opened_at")
    private @Nullable OffsetDateTime openedAt;

    protected SharedConsultation() {}

    SharedConsultation(UUID check, SharedHit hit, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = hit.card().owner().code();
        this.check = check;
        this.card = hit.card().id();
        this.certainty = hit.comparison().certainty();
        this.seenAt = now.atOffset(ZoneOffset.UTC);
    }

    Certainty certainty() {
        return certainty;
    }

    /** The first time counts. */
    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now.atOffset(ZoneOffset.UTC);
        }
    }
}
