// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A formal report (<em>aangifte</em>), from filing to outcome. Criminal data: stays within the organisation (R12). */
@Entity
@Table(name = "police_report")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class PoliceReport implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Enumerated(EnumType.STRING)
    private Filer filer;

    @Enumerated(EnumType.STRING)
    private FilerAddress address;

    @Enumerated(EnumType.STRING)
    @Column(name = "vpt_status")
    private VptStatus vptStatus;

    @Column(name = "vpt_code")
    private @Nullable String vptCode;

    @Column(name = "pv_number")
    private @Nullable String pvNumber;

    @Convert(converter = OffencesText.class)
    private List<Offence> offences;

    @Column(name = "consent_on")
    private @Nullable LocalDate consentOn;

    @Convert(converter = IncidentIdsText.class)
    private List<UUID> incidents;

    @Enumerated(EnumType.STRING)
    private ReportOutcome outcome;

    @Column(name = "outcome_on")
    private @Nullable LocalDate outcomeOn;

    @Column(name = "outcome_note")
    private @Nullable String outcomeNote;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected PoliceReport() {}

    PoliceReport(UUID caseId, String number, Filed filed, Recorded recorded) {
        this.id = recorded.id();
        this.caseId = caseId;
        this.number = number;
        this.filedOn = filed.on();
        this.filer = filed.filer();
        this.address = filed.address();
        this.vptStatus = filed.vptStatus();
        this.vptCode = filed.vptCode();
        this.pvNumber = filed.pvNumber();
        this.offences = List.copyOf(filed.offences());
        this.consentOn = filed.consentOn();
        this.incidents = List.copyOf(filed.incidents());
        this.outcome = ReportOutcome.PENDING;
        this.recordedByName = recorded.by();
        this.recordedAt = recorded.at().atOffset(ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    String number() {
        return number;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    /** The police or the prosecutor told what became of it. Refuses a day before it was filed. What is absent stays as it was. */
    void became(PoliceRules.Outcome told) {
        if (told.on().isBefore(filedOn)) {
            throw new Refusal.Conflict("De uitkomst kan niet van voor de aangifte zijn.");
        }
        outcome = told.result();
        outcomeOn = told.on();
        outcomeNote = told.note();
        pvNumber = told.pvNumber() == null ? pvNumber : told.pvNumber();
        vptCode = told.vptCode() == null ? vptCode : told.vptCode();
        vptStatus = told.vptStatus() == null ? vptStatus : told.vptStatus();
    }

    ReportView view() {
        return new ReportView(
                id,
                version,
                number,
                caseId,
                filedOn,
                filer,
                address,
                vptStatus,
                vptCode,
                pvNumber,
                List.copyOf(offences),
                consentOn,
                List.copyOf(incidents),
                outcome,
                outcomeOn,
                outcomeNote,
                recordedByName);
    }

    /** What was filed. */
    record Filed(
            LocalDate on,
            Filer filer,
            FilerAddress address,
            VptStatus vptStatus,
            @Nullable String vptCode,
            @Nullable String pvNumber,
            List<Offence> offences,
            @Nullable LocalDate consentOn,
            List<UUID> incidents) {}
}
