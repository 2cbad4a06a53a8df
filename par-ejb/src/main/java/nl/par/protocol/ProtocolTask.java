// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

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
import java.util.Optional;
import java.util.UUID;
import nl.par.access.ColleagueView;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.Norm;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One step of the protocol about one report: what must happen, by whom, by when. It never tells what happened or to whom. */
@Entity
@Table(name = "protocol_task")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class ProtocolTask implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "incident_number")
    private String incidentNumber;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    private String step;
    private String title;
    private String explanation;
    private String role;
    private @Nullable String unit;
    private OffsetDateTime due;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private @Nullable String assignee;

    @Column(name = "assignee_name")
    private @Nullable String assigneeName;

    @Column(name = "assignee_email")
    private @Nullable String assigneeEmail;

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    @Column(name = "closed_by_name")
    private @Nullable String closedByName;

    private @Nullable String note;

    /** {@link Reminders} notes it past the version, as what follows. */
    @Column(name = "reminded_at")
    private @Nullable OffsetDateTime remindedAt;

    @Column(name = "escalated_at")
    private @Nullable OffsetDateTime escalatedAt;

    protected ProtocolTask() {}

    /** The step as the norm words it; the clock of its term begins at {@code from}. */
    ProtocolTask(UUID incident, String number, @Nullable String unit, Instant from, Norm.Step step) {
        this.id = UUID.randomUUID();
        this.incidentId = incident;
        this.incidentNumber = number;
        this.step = step.code();
        this.title = step.name();
        this.explanation = step.explanation();
        this.role = step.role();
        this.unit = unit;
        this.due = step.within()
                .after(from.atZone(TurnableClock.DUTCH_TIME))
                .toInstant()
                .atOffset(ZoneOffset.UTC);
        this.status = TaskStatus.OPEN;
    }

    @Override
    public int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    String step() {
        return step;
    }

    TaskStatus status() {
        return status;
    }

    boolean isStep(String code) {
        return step.equals(code);
    }

    String role() {
        return role;
    }

    Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    boolean assignedTo(String subject) {
        return subject.equals(assignee);
    }

    /** The account of who does it, when it was handed over. */
    Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    Optional<String> assigneeEmail() {
        return Optional.ofNullable(assigneeEmail);
    }

    /** Whether it is open and nobody was reminded of it. */
    boolean mayBeReminded() {
        return status == TaskStatus.OPEN && remindedAt == null;
    }

    /** Whether it is open and nobody was told that it is late. */
    boolean mayBeEscalated() {
        return status == TaskStatus.OPEN && escalatedAt == null;
    }

    /** The report got its place in a dossier. */
    void belongsTo(UUID dossier) {
        caseId = dossier;
    }

    void requireOpen() {
        if (status != TaskStatus.OPEN) {
            throw new Refusal.Conflict("Deze taak is al afgerond.");
        }
    }

    /** It is done, or need not be; refuses when it is closed already, and the duty of R14 always. */
    void close(TaskStatus how, String byName, @Nullable String said, Instant at) {
        if (isStep(InspectorateDuty.STEP)) {
            throw new Refusal.Conflict("Deze stap kunt u niet overslaan. Leg bij de nazorg vast wanneer u het de"
                    + " Arbeidsinspectie meldde, en met welk kenmerk (Arbeidsomstandighedenwet, artikel 9).");
        }
        end(how, byName, said, at);
    }

    /** The duty of R14 was fulfilled, which only {@link InspectorateDuty} says. */
    void inspectorateTold(String byName, Instant at) {
        end(TaskStatus.DONE, byName, null, at);
    }

    private void end(TaskStatus how, String byName, @Nullable String said, Instant at) {
        requireOpen();
        status = how;
        closedByName = byName;
        closedAt = at.atOffset(ZoneOffset.UTC);
        note = said;
    }

    /** Closed by mistake: it is open again. Refuses when it is open. */
    void reopen() {
        if (status == TaskStatus.OPEN) {
            throw new Refusal.Conflict("Deze taak is nog open.");
        }
        if (isStep(InspectorateDuty.STEP)) {
            throw new Refusal.Conflict("De melding aan de Arbeidsinspectie is vastgelegd en blijft staan.");
        }
        status = TaskStatus.OPEN;
        closedByName = null;
        closedAt = null;
        note = null;
    }

    /** Another colleague does it. Refuses when it is closed. */
    void handOver(ColleagueView to) {
        requireOpen();
        assignee = to.subject();
        assigneeName = to.name();
        assigneeEmail = to.email();
    }
}
