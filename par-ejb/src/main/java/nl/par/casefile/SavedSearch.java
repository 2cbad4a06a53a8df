// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

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
import nl.par.access.SignedIn;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** What a colleague looks for again and keeps under a name. Hers alone: the words may be about a person. */
@Entity
@Table(name = "saved_search")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class SavedSearch implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private String owner;
    private String name;

    @Enumerated(EnumType.STRING)
    private OwnSearches.About about;

    private String question;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    protected SavedSearch() {}

    SavedSearch(SignedIn owner, OwnSearches.About about, String name, String question, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = owner.subject();
        this.about = about;
        this.name = name;
        this.question = question;
        this.savedAt = now.atOffset(ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    boolean isOf(SignedIn user, OwnSearches.About what) {
        return owner.equals(user.subject()) && about == what;
    }

    void rename(String better) {
        name = better;
    }

    OwnSearches.Kept kept() {
        return new OwnSearches.Kept(id, name, question, savedAt.toInstant(), version);
    }
}
