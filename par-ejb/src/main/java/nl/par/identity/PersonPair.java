// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.person.PersonView;
import nl.par.person.match.Certainty;
import nl.par.person.match.Comparison;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Two persons who may be the same, always the lower id first, so that it makes no difference who was found beside whom. */
@Entity
@Table(name = "person_pair")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class PersonPair implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID one;

    private UUID other;

    @Enumerated(EnumType.STRING)
    private PairStatus status;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** Hundredths of a bit, for the order of the list. */
    private int weight;

    @Convert(converter = ReasonsText.class)
    @Column(name = "reasons_for")
    private List<String> reasonsFor;

    @Convert(converter = ReasonsText.class)
    @Column(name = "reasons_against")
    private List<String> reasonsAgainst;

    @Column(name = "found_at")
    private OffsetDateTime foundAt;

    @Column(name = "judged_by")
    private @Nullable String judgedBy;

    @Column(name = "judged_by_name")
    private @Nullable String judgedByName;

    @Column(name = "judged_at")
    private @Nullable OffsetDateTime judgedAt;

    private @Nullable String reason;

    protected PersonPair() {}

    PersonPair(UUID someone, UUID someoneElse, Comparison found, Instant at) {
        this.id = UUID.randomUUID();
        this.one = lower(someone, someoneElse);
        this.other = one.equals(someone) ? someoneElse : someone;
        this.status = PairStatus.OPEN;
        found(found, at);
    }

    /** As the database orders ids: by their text. */
    static UUID lower(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? one : other;
    }

    /** The comparison came out like this; what an adviser said stays. */
    final void found(Comparison outcome, Instant at) {
        certainty = outcome.certainty();
        weight = (int) Math.round(outcome.weight() * 100);
        reasonsFor = List.copyOf(outcome.reasonsFor());
        reasonsAgainst = List.copyOf(outcome.reasonsAgainst());
        foundAt = at.atOffset(ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    UUID one() {
        return one;
    }

    UUID other() {
        return other;
    }

    PairStatus status() {
        return status;
    }

    PairLine line(String called, String otherCalled) {
        return new PairLine(id, called, otherCalled, certainty, reasonsFor, reasonsAgainst);
    }

    PairView view(PersonView first, PersonView second, List<String> firstCases, List<String> secondCases) {
        return new PairView(
                id, status, first, second, firstCases, secondCases, certainty, reasonsFor, reasonsAgainst, version);
    }

    /**
     * An adviser says what it is.
     *
     * @throws Refusal.Conflict when somebody said so before
     */
    void judge(PairStatus outcome, PersonMerge.Decision decision) {
        if (status != PairStatus.OPEN) {
            throw new Refusal.Conflict("Over deze twee personen is al beslist.");
        }
        said(outcome, decision);
    }

    /** After all they are two persons, and are not proposed again. */
    void parted(PersonMerge.Decision decision) {
        said(PairStatus.NOT_SAME, decision);
    }

    private void said(PairStatus outcome, PersonMerge.Decision decision) {
        SignedIn by = decision.by();
        status = outcome;
        judgedBy = by.subject();
        judgedByName = by.name();
        judgedAt = decision.at().atOffset(ZoneOffset.UTC);
        reason = decision.reason();
    }

    @Override
    public int version() {
        return version;
    }
}
