// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.casefile.PersonCases.Handed;
import nl.par.kernel.Refusal;
import nl.par.person.PersonDetails;
import nl.par.person.PersonDetailsText;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Two persons became one: what was so before, who decided and why, and whether it was undone. */
@Entity
@Table(name = "person_merge")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class PersonMerge implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID kept;

    private UUID gone;

    @Convert(converter = PersonDetailsText.class)
    @Column(name = "kept_before")
    private PersonDetails keptBefore;

    @Convert(converter = PersonDetailsText.class)
    @Column(name = "kept_after")
    private PersonDetails keptAfter;

    @Convert(converter = HandedText.class)
    private List<Handed> cases;

    private String reason;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "merged_by_name")
    private String mergedByName;

    @Column(name = "merged_at")
    private OffsetDateTime mergedAt;

    @Column(name = "undone_by_name")
    private @Nullable String undoneByName;

    @Column(name = "undone_at")
    private @Nullable OffsetDateTime undoneAt;

    @Column(name = "undone_reason")
    private @Nullable String undoneReason;

    protected PersonMerge() {}

    PersonMerge(UUID kept, UUID gone, Became became, List<Handed> cases, Decision decision) {
        this.id = UUID.randomUUID();
        this.kept = kept;
        this.gone = gone;
        this.keptBefore = became.before();
        this.keptAfter = became.after();
        this.cases = List.copyOf(cases);
        this.reason = decision.reason();
        this.mergedBy = decision.by().subject();
        this.mergedByName = decision.by().name();
        this.mergedAt = decision.at().atOffset(ZoneOffset.UTC);
    }

    /** What was registered about the person who stayed, before and after. */
    record Became(PersonDetails before, PersonDetails after) {}

    /** Who decided, when and why. */
    record Decision(SignedIn by, Instant at, String reason) {}

    UUID id() {
        return id;
    }

    UUID kept() {
        return kept;
    }

    UUID gone() {
        return gone;
    }

    PersonDetails keptBefore() {
        return keptBefore;
    }

    PersonDetails keptAfter() {
        return keptAfter;
    }

    List<Handed> cases() {
        return cases;
    }

    String reason() {
        return reason;
    }

    Instant mergedAt() {
        return mergedAt.toInstant();
    }

    /**
     * They are two persons after all.
     *
     * @throws Refusal.Conflict when that was said before
     */
    void undo(Decision decision) {
        requireInForce();
        undoneByName = decision.by().name();
        undoneAt = decision.at().atOffset(ZoneOffset.UTC);
        undoneReason = decision.reason();
    }

    void requireInForce() {
        if (undoneAt != null) {
            throw new Refusal.Conflict("Deze samenvoeging is al ongedaan gemaakt.");
        }
    }

    @Override
    public int version() {
        return version;
    }
}
