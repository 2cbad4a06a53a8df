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

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @SuppressWarnings("UnusedVariable") // set by queries only, beside the version
    private boolean compared;

    @Column(name = "external_ref")
    private @Nullable String externalRef;

    @Column(name = "same_key")
    private @Nullable UUID sameKey;

    /** The search key of the BSN, or nothing. */
    @Column(name = "bsn_key")
    private @Nullable String bsnKey;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Person() {}

    Person(PersonDetails details, @Nullable String externalRef) {
        this.id = UUID.randomUUID();
        this.details = details;
        this.externalRef = externalRef;
        recognise();
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
        recognise();
    }

    /** The person who this one turned out to be, or nobody. */
    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    void mergeInto(@Nullable UUID other) {
        mergedInto = other;
    }

    /** The key of the person in the register from which she was taken over, or nothing. */
    @Nullable
    String externalRef() {
        return externalRef;
    }

    /** Works out the keys by which the same person is recognised. */
    final void recognise() {
        sameKey = SamePerson.key(details);
        PersonBsn bsn = details.burgerservicenummer();
        bsnKey = bsn == null ? null : bsn.searchKey().orElse(null);
    }

    void restrict(boolean hidden) {
        restricted = hidden;
    }

    @Override
    public int version() {
        return version;
    }
}
