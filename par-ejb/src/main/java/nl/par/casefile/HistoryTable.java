// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.csv.CsvFile;
import org.jspecify.annotations.Nullable;

/** Writes hits as a file for a spreadsheet. */
@ApplicationScoped
class HistoryTable {

    /** The most lines in one file. */
    static final int MOST = 2_000;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The file; it says so when it does not hold everything. */
    byte[] write(List<HistoryHit> hits, boolean complete) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                "Dossier",
                "Betrokkene",
                "Datum",
                "Tijd",
                "Onderdeel",
                "Titel",
                "Soort agressie",
                "Ernst",
                "Kanaal",
                "Maatregel",
                "Eenheid",
                "Gevonden in"));
        hits.forEach(hit -> rows.add(row(hit)));
        if (!complete) {
            rows.add(List.of("Niet alles past in dit bestand. Maak uw zoekvraag kleiner."));
        }
        return CsvFile.write(rows);
    }

    private static List<@Nullable Object> row(HistoryHit hit) {
        ZonedDateTime moment = hit.tijdstip().atZone(TurnableClock.DUTCH_TIME);
        return Arrays.asList(
                hit.nummer(),
                hit.betrokkene(),
                DATE.format(moment),
                TIME.format(moment),
                hit.onderdeel().label(),
                text(hit.titel()),
                hit.soorten().stream().map(IncidentKind::label).collect(Collectors.joining(", ")),
                hit.ernst() == null ? null : hit.ernst().level(),
                hit.kanaal() == null ? null : hit.kanaal().label(),
                hit.maatregel(),
                hit.eenheid(),
                hit.fragmenten().stream().map(HistoryTable::text).collect(Collectors.joining(" … ")));
    }

    private static String text(List<HistoryPiece> pieces) {
        return pieces.stream().map(HistoryPiece::tekst).collect(Collectors.joining());
    }
}
