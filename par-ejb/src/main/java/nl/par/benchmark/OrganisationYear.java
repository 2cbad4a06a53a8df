// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What only the organisation itself knows of a year: how many people worked there, and what they said in its survey. */
@Entity
@Table(name = "organisation_year")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class OrganisationYear implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private int year;
    private int staff;
    private @Nullable Integer respondents;
    private @Nullable Integer experienced;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected OrganisationYear() {}

    OrganisationYear(int year) {
        this.id = UUID.randomUUID();
        this.year = year;
    }

    @Override
    public int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    /** Takes over numbers that passed {@link StaffNumbers#check}. */
    void tell(StaffNumbers numbers, String byName, Instant at) {
        staff = numbers.medewerkers() == null ? 0 : numbers.medewerkers();
        respondents = numbers.enquete();
        experienced = numbers.meegemaakt();
        changedByName = byName;
        changedAt = at.atOffset(ZoneOffset.UTC);
    }

    StaffNumbers numbers() {
        return new StaffNumbers(staff, respondents, experienced);
    }
}
