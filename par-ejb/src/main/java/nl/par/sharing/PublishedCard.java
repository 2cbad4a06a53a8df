// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.par.person.PersonDetails;
import nl.par.person.PersonDetailsText;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** The published copy of one person's signal card, as its owner keeps it. Its id is not the person's: others learn no key of the owner's register. */
@Entity
@Table(name = "published_card")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class PublishedCard {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID person;

    @Convert(converter = PersonDetailsText.class)
    private PersonDetails details;

    private String content;
    private @Nullable String police;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "published_at")
    private OffsetDateTime publishedAt;

    protected PublishedCard() {}

    PublishedCard(UUID person, PublishedCopy copy, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.publishedAt = now.atOffset(ZoneOffset.UTC);
        rewrite(copy);
    }

    final void rewrite(PublishedCopy copy) {
        details = copy.details();
        content = copy.content();
        police = copy.police();
        validUntil = copy.validUntil();
    }

    UUID id() {
        return id;
    }

    PersonDetails details() {
        return details;
    }

    Instant publishedAt() {
        return publishedAt.toInstant();
    }
}
