// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.par.sharing.BlindLook.Known;
import nl.par.tenancy.TenantId;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** That one other organisation knows whom was asked for, under its own name for that person. The asker never sees which. */
@Entity
@Table(name = "partner_hit")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
public class PartnerHit {

    @Id
    private UUID id;

    @Column(name = "question_id")
    private UUID question;

    private String owner;

    @Column(name = "entry_id")
    private UUID entry;

    protected PartnerHit() {}

    PartnerHit(PartnerQuestion question, Known known) {
        this.id = UUID.randomUUID();
        this.question = question.id();
        this.owner = known.owner().code();
        this.entry = known.entry();
    }

    TenantId owner() {
        return new TenantId(owner);
    }

    UUID entry() {
        return entry;
    }
}
