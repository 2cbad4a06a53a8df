// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.par.index.Comparison;
import nl.par.index.IndexStatus;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Tone;

/**
 * The indexes of the organisation on the node that answers.
 *
 * @param indexes one for each kind of record
 * @param busy whether something runs, so that looking again makes sense
 */
public record IndexView(List<Index> indexes, boolean busy) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** One index in words. */
    public record Index(String label, String state, Tone tone, List<Datum> facts) {}

    static IndexView of(List<IndexStatus> all) {
        return new IndexView(
                all.stream().map(IndexView::index).toList(),
                all.stream().anyMatch(index -> index.rebuild() != null || index.comparing()));
    }

    private static Index index(IndexStatus index) {
        List<Datum> facts = new ArrayList<>();
        facts.add(Datum.words("Vindbaar", number(index.documents())));
        facts.add(Datum.words("Achterstand", seconds(index.lag())));
        if (index.held().toSeconds() > 0) {
            facts.add(Datum.words("Wacht op een lopende transactie", "al " + seconds(index.held())));
        }
        facts.add(new Datum("Bijgewerkt tot transactie", Long.toString(index.position())));
        if (index.rebuild() != null) {
            facts.add(Datum.words("Opbouwen", progress(index.rebuild())));
        }
        if (index.rebuilt() != null) {
            facts.add(new Datum("Laatst opgebouwd", Dutch.dateTime(index.rebuilt())));
        }
        facts.add(Datum.words("Laatst vergeleken", compared(index)));
        Comparison comparison = index.comparison();
        if (comparison != null) {
            facts.add(Datum.words("Uitkomst", outcome(comparison)));
        }
        return new Index(index.label(), words(index), tone(index), facts);
    }

    private static String words(IndexStatus index) {
        return switch (index.state()) {
            case LIVE ->
                index.reliable()
                        ? "De index is betrouwbaar."
                        : "Loopt achter. Raadplegen wordt geweigerd tot de index weer bij is.";
            case STARTING -> "Wordt geopend. Raadplegen wordt zo lang geweigerd.";
            case DAMAGED -> "Wordt hersteld. Raadplegen wordt zo lang geweigerd.";
            case CLOSED -> "Wordt afgesloten.";
        };
    }

    private static Tone tone(IndexStatus index) {
        return index.reliable() ? Tone.OK : Tone.DANGER;
    }

    private static String progress(IndexStatus.Progress progress) {
        return progress.expected() > progress.done()
                ? number(progress.done()) + " van ongeveer " + number(progress.expected())
                : number(progress.done());
    }

    private static String compared(IndexStatus index) {
        if (index.comparing()) {
            return "wordt nu vergeleken";
        }
        Comparison comparison = index.comparison();
        return comparison == null
                ? "nog niet sinds het starten van deze server"
                : Dutch.dateTime(comparison.ended()) + ", in " + seconds(comparison.took());
    }

    private static String outcome(Comparison comparison) {
        String compared = number(comparison.records()) + " vergeleken, ";
        if (comparison.differences() == 0) {
            return compared + "geen verschillen";
        }
        return compared + "hersteld: " + comparison.missing() + " ontbraken, " + comparison.orphaned()
                + " waren al verwijderd, " + comparison.outdated() + " waren verouderd, " + comparison.exposed()
                + " mochten niet vindbaar zijn";
    }

    private static String seconds(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 1 ? "minder dan 1 seconde" : seconds == 1 ? "1 seconde" : number(seconds) + " seconden";
    }

    private static String number(long number) {
        return String.format(DUTCH, "%,d", number);
    }
}
