// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "external_ref")
    private @Nullable String externalRef;

    @Column(name = "same_key")
    private @Nullable UUID sameKey;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Person() {}

    Person(PersonDetails details, @Nullable String externalRef) {
        this.id = UUID.randomUUID();
        this.details = details;
        this.externalRef = externalRef;
        this.sameKey = SamePerson.key(details);
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
        sameKey = SamePerson.key(better);
    }

    /** The key of the person in the register from which she was taken over, or nothing. */
    @Nullable
    String externalRef() {
        return externalRef;
    }

    /** Works out the key of a person who was registered before there was one. */
    void recognise() {
        sameKey = SamePerson.key(details);
    }

    void restrict(boolean hidden) {
        restricted = hidden;
    }

    @Override
    public int version() {
        return version;
    }
}
