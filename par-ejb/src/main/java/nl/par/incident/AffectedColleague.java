// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** What an incident did to a colleague, in a table of its own and with readers of its own (R16). */
@Entity
@Table(name = "affected_colleague")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
class AffectedColleague {

    /** The incident's id. */
    @Id
    private UUID id;

    @Version
    private int version;

    @Convert(converter = AffectedText.class)
    private Affected content;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AffectedColleague() {}

    AffectedColleague(UUID incident, Affected content) {
        this.id = incident;
        this.content = content;
    }

    Affected content() {
        return content;
    }

    void tell(Affected now) {
        content = now;
    }
}
