// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.incident.ReportSubmitted;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/**
 * The care for the colleague to whom an incident happened: what it did to her, what was offered, what was agreed. It begins
 * with the report, has the report's id, and is never part of a dossier, a letter, a card or a search (R16).
 */
@Entity
@Table(name = "aftercare")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class Aftercare implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_number")
    private String number;

    private @Nullable String colleague;

    @Column(name = "colleague_name")
    private String colleagueName;

    @Column(name = "colleague_email")
    private @Nullable String colleagueEmail;

    private @Nullable String unit;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Convert(converter = HarmText.class)
    private Harm harm;

    @Column(name = "harm_by_name")
    private @Nullable String harmByName;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    @Column(name = "told_by_name")
    private @Nullable String toldByName;

    @Column(name = "told_reference")
    private @Nullable String toldReference;

    @Column(name = "finished_on")
    private @Nullable LocalDate finishedOn;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected Aftercare() {}

    Aftercare(ReportSubmitted report) {
        this.id = report.incident();
        this.number = report.number();
        this.unit = report.unit();
        tell(report.whom(), report.at());
    }

    @Override
    public int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    @Nullable
    String unit() {
        return unit;
    }

    @Nullable
    String colleague() {
        return colleague;
    }

    Harm harm() {
        return harm;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    /** As the reader sees it. */
    AftercareView view(
            List<SupportView> support, List<TalkView> talks, AftercareView.@Nullable Duty duty, boolean own) {
        return new AftercareView(
                id, number, colleagueName, happenedOn, harm, support, talks, duty, finishedOn, own, version);
    }

    /** The report was completed; what was recorded here since stays. */
    final void tell(ReportSubmitted.ToWhom whom, Instant at) {
        colleague = whom.subject();
        colleagueName = whom.name();
        colleagueEmail = whom.email();
        happenedOn = whom.day();
        if (harmByName == null) {
            harm = Harm.of(whom.harm());
        }
        touch(at);
    }

    /** Whether it is about this user herself. */
    boolean concerns(SignedIn user) {
        return user.subject().equals(colleague)
                || (colleagueEmail != null
                        && colleagueEmail.equalsIgnoreCase(Objects.requireNonNullElse(user.email(), "")));
    }

    /** More is known of what it did to her. */
    void recordHarm(Harm now, String byName, Instant at) {
        harm = now;
        harmByName = byName;
        touch(at);
    }

    /** The inspectorate was told; refuses a second time. */
    void toldInspectorate(LocalDate on, String byName, String reference) {
        if (toldOn != null) {
            throw new Refusal.Conflict("De melding aan de Arbeidsinspectie is al vastgelegd.");
        }
        toldOn = on;
        toldByName = byName;
        toldReference = reference;
    }

    /** The last talk was held or not wanted, or is open again. */
    void finish(@Nullable LocalDate on) {
        finishedOn = on;
    }

    /** Something of it changed: whoever read the former version must read again. */
    final void touch(Instant at) {
        changedAt = at.atOffset(ZoneOffset.UTC);
    }
}
