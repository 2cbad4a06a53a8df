// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * The citizen whom incidents concern (<em>betrokkene</em>). Exists within one tenant; is changed through {@link Persons}, which also tells
 * the index.
 */
@Entity
@Table(name = "person")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
public class Person implements Versioned {

    @Id
    private UUID id;

    @Convert(converter = PersonDetailsText.class)
    private PersonDetails details;

    private boolean restricted;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Person() {}

    Person(PersonDetails details) {
        this.id = UUID.randomUUID();
        this.details = details;
    }

    UUID id() {
        return id;
    }

    PersonDetails details() {
        return details;
    }

    boolean restricted() {
        return restricted;
    }

    void rectify(PersonDetails better) {
        details = better;
    }

    void restrict(boolean hidden) {
        restricted = hidden;
    }

    @Override
    public int version() {
        return version;
    }
}
