// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.par.tenancy.Term;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** The signal card of one person: written by {@link Cards}, shown by a check before contact until its term ends. */
@Entity
@Table(name = "signal_card")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
public class SignalCard {

    /** The person's id. */
    @Id
    private UUID id;

    @Convert(converter = CardContentText.class)
    private CardContent content;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SignalCard() {}

    SignalCard(UUID person, Term term) {
        this.id = person;
        this.content = CardContent.EMPTY;
        this.validUntil = content.validUntil(term);
    }

    UUID id() {
        return id;
    }

    CardContent content() {
        return content;
    }

    void rewrite(CardContent better, Term term) {
        content = better;
        validUntil = better.validUntil(term);
    }
}
