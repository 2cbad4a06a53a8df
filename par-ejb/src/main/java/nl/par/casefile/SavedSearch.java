// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
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

/** A question about the history that a colleague keeps under a name. Hers alone: the words may be about a person. */
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

    @Convert(converter = SavedQuestionText.class)
    private SavedQuestion question;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    protected SavedSearch() {}

    SavedSearch(SignedIn owner, String name, SavedQuestion question, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = owner.subject();
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

    boolean isOf(SignedIn user) {
        return owner.equals(user.subject());
    }

    void rename(String better) {
        name = better;
    }

    SavedSearchView view() {
        return new SavedSearchView(id, name, question, savedAt.toInstant(), version);
    }
}
