// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/** What a record of police contact must hold (R12, R15). All violations together. */
final class PoliceRules {

    private final LocalDate today;
    private final OffsetDateTime now;
    private final Violations violations = new Violations();

    PoliceRules(Clock clock) {
        this.today = LocalDate.now(clock);
        this.now = OffsetDateTime.now(clock);
    }

    PoliceNotification.Told check(NotificationCommand command) {
        OffsetDateTime at = command.moment();
        NotificationWay way = NotificationWay.find(command.wijze()).orElse(null);
        violations.require(
                at != null && !at.isAfter(now),
                "moment",
                "Vul in wanneer u de politie sprak. Dat kan niet later dan nu.");
        violations.require(way != null, "wijze", "Kies hoe u de politie heeft bereikt.");
        violations.limit(command.kenmerk(), 60, "kenmerk");
        violations.requireText(command.samenvatting(), 2000, "samenvatting", "Vul in wat u de politie heeft verteld.");
        violations.limit(command.reactie(), 1000, "reactie");
        violations.refuseIfAny();
        String summary = command.samenvatting();
        if (at == null || way == null || summary == null) {
            throw new IllegalStateException("checked before");
        }
        return new PoliceNotification.Told(at, way, tidy(command.kenmerk()), summary.strip(), tidy(command.reactie()));
    }

    /** A formal report; {@code known} are the confirmed reports of the dossier. */
    PoliceReport.Filed check(ReportCommand command, List<UUID> known) {
        LocalDate on = command.datum();
        Filer filer = Filer.find(command.aangever()).orElse(null);
        FilerAddress address = FilerAddress.find(command.adres()).orElse(null);
        violations.require(on != null && !on.isAfter(today), "datum", "Vul in wanneer de aangifte is gedaan.");
        violations.require(filer != null, "aangever", "Kies wie aangifte deed.");
        violations.require(
                address != null,
                "adres",
                "Kies domicilie bij de organisatie of aangifte onder nummer. Geen woonadres.");
        VptStatus vpt = vpt(command.vptStatus(), command.vptCode());
        violations.limit(command.pvNummer(), 40, "pvNummer");
        violations.require(
                known.containsAll(command.meldingen()), "meldingen", "Kies bevestigde meldingen uit dit dossier.");
        List<Offence> offences = offences(command);
        consent(command.toestemmingSlachtoffer(), offences);
        violations.refuseIfAny();
        if (on == null || filer == null || address == null || vpt == null) {
            throw new IllegalStateException("checked before");
        }
        return new PoliceReport.Filed(
                on,
                filer,
                address,
                vpt,
                tidy(command.vptCode()),
                tidy(command.pvNummer()),
                offences,
                command.toestemmingSlachtoffer(),
                command.meldingen().isEmpty() ? known : command.meldingen());
    }

    /** What was said about the VPT code, or what the code itself says. */
    private @Nullable VptStatus vpt(@Nullable String status, @Nullable String code) {
        violations.limit(code, 40, "vptCode");
        boolean coded = tidy(code) != null;
        if (tidy(status) == null) {
            return coded ? VptStatus.GRANTED : VptStatus.NOT_ASKED;
        }
        VptStatus found = VptStatus.find(status).orElse(null);
        violations.require(found != null, "vptStatus", "Kies of om een VPT-code is gevraagd.");
        violations.require(
                !coded || found == null || found == VptStatus.GRANTED,
                "vptCode",
                "Een code vult u pas in als de politie hem heeft toegekend.");
        return found;
    }

    private List<Offence> offences(ReportCommand command) {
        List<Offence> found = new ArrayList<>();
        command.feiten().forEach(code -> Offence.find(code).ifPresent(found::add));
        violations.require(
                !found.isEmpty() && found.size() == command.feiten().size(),
                "feiten",
                "Kies waarvan aangifte is gedaan.");
        return found;
    }

    private void consent(@Nullable LocalDate consentOn, List<Offence> offences) {
        if (offences.stream().anyMatch(Offence::onComplaint)) {
            violations.require(
                    consentOn != null,
                    "toestemmingSlachtoffer",
                    "Voor belaging en belediging moet het slachtoffer toestemming geven. Vul in wanneer dat gebeurde.");
        }
        violations.require(
                consentOn == null || !consentOn.isAfter(today), "toestemmingSlachtoffer", "Deze dag moet nog komen.");
    }

    Outcome check(OutcomeCommand command) {
        ReportOutcome result = ReportOutcome.find(command.uitkomst()).orElse(null);
        LocalDate on = command.datum();
        violations.require(result != null, "uitkomst", "Kies de uitkomst.");
        violations.require(on != null && !on.isAfter(today), "datum", "Vul in wanneer u dit hoorde.");
        violations.limit(command.pvNummer(), 40, "pvNummer");
        violations.limit(command.toelichting(), 1000, "toelichting");
        boolean told = tidy(command.vptStatus()) != null || tidy(command.vptCode()) != null;
        VptStatus vpt = told ? vpt(command.vptStatus(), command.vptCode()) : null;
        violations.refuseIfAny();
        if (result == null || on == null) {
            throw new IllegalStateException("checked before");
        }
        return new Outcome(
                result, on, tidy(command.pvNummer()), vpt, tidy(command.vptCode()), tidy(command.toelichting()));
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A checked outcome. */
    record Outcome(
            ReportOutcome result,
            LocalDate on,
            @Nullable String pvNumber,
            @Nullable VptStatus vptStatus,
            @Nullable String vptCode,
            @Nullable String note) {}
}
