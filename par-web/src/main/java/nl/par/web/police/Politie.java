// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.police.NotificationView;
import nl.par.police.Offence;
import nl.par.police.ReportView;
import org.jspecify.annotations.Nullable;

/** Contact with the police as the API tells it. */
public final class Politie {

    private Politie() {}

    /** A notification. */
    public record Melding(
            UUID id,
            String nummer,
            UUID dossier,
            Instant moment,
            String wijze,
            @Nullable String kenmerk,
            String samenvatting,
            @Nullable String reactie,
            String vastgelegdDoor) {

        static Melding of(NotificationView view) {
            return new Melding(
                    view.id(),
                    view.nummer(),
                    view.dossier(),
                    view.moment(),
                    view.wijze().code(),
                    view.kenmerk(),
                    view.samenvatting(),
                    view.reactie(),
                    view.vastgelegdDoor());
        }
    }

    /** A formal report. */
    public record Aangifte(
            UUID id,
            String nummer,
            UUID dossier,
            LocalDate datum,
            String aangever,
            String adres,
            String vptStatus,
            @Nullable String vptCode,
            @Nullable String pvNummer,
            List<String> feiten,
            @Nullable LocalDate toestemmingSlachtoffer,
            List<UUID> meldingen,
            String uitkomst,
            @Nullable LocalDate uitkomstDatum,
            @Nullable String toelichting,
            String vastgelegdDoor) {

        static Aangifte of(ReportView view) {
            return new Aangifte(
                    view.id(),
                    view.nummer(),
                    view.dossier(),
                    view.datum(),
                    view.aangever().code(),
                    view.adres().code(),
                    view.vptStatus().code(),
                    view.vptCode(),
                    view.pvNummer(),
                    view.feiten().stream().map(Offence::code).toList(),
                    view.toestemmingSlachtoffer(),
                    view.meldingen(),
                    view.uitkomst().code(),
                    view.uitkomstDatum(),
                    view.toelichting(),
                    view.vastgelegdDoor());
        }
    }

    /** The notifications of a dossier. */
    public record Meldingen(List<Melding> politiemeldingen) {}

    /** The formal reports of a dossier. */
    public record Aangiften(List<Aangifte> aangiften) {}
}
