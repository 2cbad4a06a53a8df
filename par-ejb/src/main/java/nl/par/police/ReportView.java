// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A formal report as the adviser sees it; {@code versie} is the ETag. */
public record ReportView(
        UUID id,
        int versie,
        String nummer,
        UUID dossier,
        LocalDate datum,
        Filer aangever,
        FilerAddress adres,
        VptStatus vptStatus,
        @Nullable String vptCode,
        @Nullable String pvNummer,
        List<Offence> feiten,
        @Nullable LocalDate toestemmingSlachtoffer,
        List<UUID> meldingen,
        ReportOutcome uitkomst,
        @Nullable LocalDate uitkomstDatum,
        @Nullable String toelichting,
        String vastgelegdDoor) {}
