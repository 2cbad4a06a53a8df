// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.Arrays;
import java.util.List;
import nl.par.incident.ReportLine;
import nl.par.incident.ReportPage;
import nl.par.incident.ReportStatus;
import nl.par.incident.UnitReports;
import nl.par.incident.WellBeing;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.PageNumbers;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a unit with their filter.
 *
 * @param unit null when the identity provider does not tell it
 * @param total of all pages together
 */
public record UnitView(@Nullable String unit, Fields filter, Table table, PageNumbers numbers, int total) {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Melding"),
            new Table.Column("Gemeld door"),
            new Table.Column("Gebeurd op"),
            new Table.Column("Soort"),
            new Table.Column("Gaat het?"),
            new Table.Column("Stand"));

    static UnitView of(UnitReports found, Fields filter) {
        ReportPage page = found.meldingen();
        return new UnitView(
                found.eenheid(),
                filter,
                new Table(
                        "Meldingen van uw eenheid",
                        false,
                        COLUMNS,
                        page.incidenten().stream().map(UnitView::row).toList()),
                new PageNumbers(page.pagina(), page.paginas(), "/eenheid?stand=" + filter.text("stand") + "&pagina="),
                page.totaal());
    }

    /** How far a report is, as it stands in an address: {@code ONTVANGEN}; null for anything else. */
    static @Nullable ReportStatus status(String word) {
        return Arrays.stream(ReportStatus.values())
                .filter(status -> Codes.of(status.label()).equals(word))
                .findFirst()
                .orElse(null);
    }

    public List<Option> statuses() {
        return Arrays.stream(ReportStatus.values())
                .map(status -> new Option(Codes.of(status.label()), status.label()))
                .toList();
    }

    /** The colour of how somebody is; the words say the same. */
    public static Tone tone(WellBeing wellBeing) {
        return switch (wellBeing) {
            case GOED, ONBEKEND -> Tone.NEUTRAL;
            case AANGESLAGEN -> Tone.ATTENTION;
            case HULP_GEWENST -> Tone.DANGER;
        };
    }

    private static Table.Row row(ReportLine line) {
        return new Table.Row(
                Table.Cell.link(line.nummer(), "/meldingen/" + line.id()),
                Table.Cell.text(line.melder()),
                Table.Cell.text(Dutch.dateTime(line.tijdstip().toInstant())),
                Table.Cell.words(Told.kinds(line.soorten())),
                Table.Cell.badge(line.gaatHet().label(), tone(line.gaatHet())),
                Table.Cell.badge(line.status().label(), ReportStory.tone(line.status())));
    }
}
