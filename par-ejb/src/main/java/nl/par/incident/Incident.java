// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Refusal;
import nl.par.kernel.Severity;
import nl.par.kernel.TurnableClock;
import nl.par.person.PersonDetails;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What happened to a public servant, from the first minute of reporting until a second person confirmed or rejected it. */
@Entity
@Table(name = "incident")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class Incident implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;
    private @Nullable String unit;

    @Column(name = "external_ref")
    private @Nullable String externalRef;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private String reporter;

    @Column(name = "reporter_name")
    private String reporterName;

    @Column(name = "on_behalf_name")
    private @Nullable String onBehalfName;

    @Column(name = "on_behalf_email")
    private @Nullable String onBehalfEmail;

    @Column(name = "on_behalf_subject")
    private @Nullable String onBehalfSubject;

    @Column(name = "occurred_at")
    private OffsetDateTime occurredAt;

    @Column(name = "reported_at")
    private OffsetDateTime reportedAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Convert(converter = KindsText.class)
    private Set<IncidentKind> kinds;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(name = "well_being")
    private WellBeing wellBeing;

    @Convert(converter = IncidentContentText.class)
    private IncidentContent content;

    @Convert(converter = ReportedPersonText.class)
    @Column(name = "person_reported")
    private @Nullable PersonDetails personReported;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Column(name = "reviewed_at")
    private @Nullable OffsetDateTime reviewedAt;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_by_name")
    private @Nullable String reviewedByName;

    @Column(name = "review_note")
    private @Nullable String reviewNote;

    protected Incident() {}

    /** A report that passed {@link ReportRules}. */
    Incident(UUID id, String number, IncidentReport report, SignedIn reporter, Instant now) {
        this.id = id;
        this.number = number;
        this.status = ReportStatus.RECEIVED;
        this.reporter = reporter.subject();
        this.reporterName = reporter.name();
        this.unit = reporter.unit();
        this.reportedAt = now.atOffset(ZoneOffset.UTC);
        tell(report);
    }

    /** Taken over from another register, where it had this key. */
    Incident from(String reference) {
        this.externalRef = reference;
        return this;
    }

    boolean isTakenOver() {
        return externalRef != null;
    }

    /** More is known now. Only until the report was reviewed: what a second person confirmed does not change under her. */
    void complete(IncidentReport more) {
        requireUnreviewed("Deze melding is al beoordeeld. Vraag de adviseur VPT om een aanvulling in het dossier.");
        tell(more);
    }

    void onBehalfOf(@Nullable OnBehalf colleague, @Nullable String subject) {
        this.onBehalfName = colleague == null ? null : colleague.naam();
        this.onBehalfEmail = colleague == null ? null : colleague.email();
        this.onBehalfSubject = subject;
    }

    /**
     * A second person confirmed facts, identity and proportionality.
     *
     * @throws Refusal.Conflict when it was reviewed before, or by somebody to whom it is an own matter (R7)
     */
    void confirm(SignedIn reviewer, Severity agreed, Review review) {
        requireOther(reviewer);
        requireUnreviewed("Deze melding is al beoordeeld.");
        status = ReportStatus.VALIDATED;
        severity = agreed;
        personId = review.person();
        caseId = review.caseFile();
        reviewed(reviewer, review.note(), review.at());
    }

    /** A second person could not confirm it; refuses like {@link #confirm}. */
    void reject(SignedIn reviewer, String reason, Instant now) {
        requireOther(reviewer);
        requireUnreviewed("Deze melding is al beoordeeld.");
        status = ReportStatus.REJECTED;
        reviewed(reviewer, reason, now);
    }

    /** The person turned out to be this one. */
    void concernPerson(UUID person) {
        personId = person;
    }

    /** It belongs to the dossier of this person after all. */
    void moveTo(UUID person, UUID caseFile) {
        personId = person;
        caseId = caseFile;
    }

    /** Whether it is this user's own matter: she reported it, or it happened to her. */
    boolean concerns(SignedIn user) {
        return reporter.equals(user.subject())
                || user.subject().equals(onBehalfSubject)
                || (onBehalfEmail != null
                        && onBehalfEmail.equalsIgnoreCase(Objects.requireNonNullElse(user.email(), "")));
    }

    /** Four eyes (R7). */
    void requireOther(SignedIn reviewer) {
        if (concerns(reviewer)) {
            throw new Refusal.Conflict("U kunt een melding van uzelf of over uzelf niet beoordelen. Vraag een andere"
                    + " adviseur VPT om dit te doen.");
        }
    }

    UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    String number() {
        return number;
    }

    ReportStatus status() {
        return status;
    }

    Instant occurredAt() {
        return occurredAt.toInstant();
    }

    LocalDate day() {
        return LocalDate.ofInstant(occurredAt(), TurnableClock.DUTCH_TIME);
    }

    Set<IncidentKind> kinds() {
        return kinds;
    }

    Channel channel() {
        return channel;
    }

    /** The unit of the reporter, as the identity provider tells it. */
    Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    Optional<PersonDetails> personReported() {
        return Optional.ofNullable(personReported);
    }

    String reporter() {
        return reporter;
    }

    String reporterName() {
        return reporterName;
    }

    Optional<String> onBehalfSubject() {
        return Optional.ofNullable(onBehalfSubject);
    }

    Optional<String> onBehalfName() {
        return Optional.ofNullable(onBehalfName);
    }

    OffsetDateTime reportedAt() {
        return reportedAt;
    }

    Optional<OffsetDateTime> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    Optional<String> reviewNote() {
        return Optional.ofNullable(reviewNote);
    }

    /** The colleague to whom it happened: she for whom it was reported, else the reporter with her address. */
    ReportSubmitted.ToWhom toWhom(@Nullable String reporterEmail, @Nullable Affected harm) {
        return onBehalfName == null
                ? new ReportSubmitted.ToWhom(reporter, reporterName, reporterEmail, day(), harm)
                : new ReportSubmitted.ToWhom(onBehalfSubject, onBehalfName, onBehalfEmail, day(), harm);
    }

    /** The report as it was told, with what it did to the colleague only when given. */
    IncidentReport told(@Nullable Affected affected) {
        return new IncidentReport(
                occurredAt,
                channel,
                content.locatie(),
                kinds,
                wellBeing,
                severity,
                onBehalfName == null ? null : new OnBehalf(onBehalfName, onBehalfEmail),
                content.verhaal(),
                content.omstandigheden(),
                content.optreden(),
                personReported,
                affected);
    }

    private void tell(IncidentReport report) {
        occurredAt = Objects.requireNonNull(report.tijdstip()).withOffsetSameInstant(ZoneOffset.UTC);
        channel = Objects.requireNonNull(report.kanaal());
        kinds = report.soorten();
        wellBeing = Objects.requireNonNull(report.gaatHet());
        severity = report.ernst();
        content = IncidentContent.of(report);
        personReported = report.betrokkene();
    }

    private void requireUnreviewed(String otherwise) {
        if (status != ReportStatus.RECEIVED) {
            throw new Refusal.Conflict(otherwise);
        }
    }

    private void reviewed(SignedIn reviewer, @Nullable String note, Instant now) {
        reviewedBy = reviewer.subject();
        reviewedByName = reviewer.name();
        reviewNote = note;
        reviewedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** What a confirmation leads to. */
    record Review(
            @Nullable UUID person, UUID caseFile, @Nullable String note, Instant at) {}
}
