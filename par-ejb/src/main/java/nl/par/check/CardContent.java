// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.tenancy.Term;
import org.jspecify.annotations.Nullable;

/** All that a card is made of, newest incident first. Stored as one JSON text. */
public record CardContent(
        List<CardIncident> incidents,
        List<CardMeasure> measures,
        @Nullable CardContact contact) {

    static final CardContent EMPTY = new CardContent(List.of(), List.of(), null);

    /** Absent parts, as JSON leaves them, become none. */
    @SuppressWarnings("NullAway")
    public CardContent {
        incidents = incidents == null ? List.of() : List.copyOf(incidents);
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    CardContent with(CardIncident incident) {
        List<CardIncident> all = new ArrayList<>(without(incident.incident()).incidents);
        all.add(incident);
        all.sort(Comparator.comparing(CardIncident::day).reversed());
        return new CardContent(all, measures, contact);
    }

    CardContent without(UUID incident) {
        return new CardContent(
                incidents.stream().filter(i -> !i.incident().equals(incident)).toList(), measures, contact);
    }

    CardContent disputed(UUID incident, boolean disputed) {
        return new CardContent(
                incidents.stream()
                        .map(i -> i.incident().equals(incident) ? i.dispute(disputed) : i)
                        .toList(),
                measures,
                contact);
    }

    CardContent with(CardMeasure measure) {
        List<CardMeasure> all = new ArrayList<>(measures.stream()
                .filter(m -> !m.measure().equals(measure.measure()))
                .toList());
        all.add(measure);
        all.sort(Comparator.comparing(CardMeasure::from).reversed());
        return new CardContent(incidents, all, contact);
    }

    CardContent ended(UUID measure, LocalDate day) {
        return new CardContent(
                incidents,
                measures.stream()
                        .map(m -> m.measure().equals(measure) ? m.endedOn(day) : m)
                        .toList(),
                contact);
    }

    CardContent with(CardContact person) {
        return new CardContent(incidents, measures, person);
    }

    /** The last day on which the card may be shown, {@code term} after the last incident or measure; long past when there is none (R7, R11). */
    LocalDate validUntil(Term term) {
        return Stream.concat(
                        incidents.stream().map(CardIncident::day),
                        measures.stream().map(CardMeasure::until))
                .max(Comparator.naturalOrder())
                .map(term::after)
                .orElse(LocalDate.of(1970, 1, 1));
    }
}
