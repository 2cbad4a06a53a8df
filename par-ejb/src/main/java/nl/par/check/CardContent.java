// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.par.tenancy.Norm;
import nl.par.tenancy.Term;
import org.jspecify.annotations.Nullable;

/** All that a card is made of, newest first. Stored as one JSON text. */
public record CardContent(
        List<CardIncident> incidents,
        List<CardMeasure> measures,
        List<CardEvent> events,
        @Nullable CardContact contact) {

    private static final UUID NO_KEY = new UUID(0, 0);

    static final CardContent EMPTY = new CardContent(List.of(), List.of(), List.of(), null);

    /** Police contact as cards of PAR 0.1 hold it: a measure of one day. Such text may lie in databases for as long as a card lives. */
    private static final Set<String> ONCE_MEASURES = Set.of("Melding bij de politie", "Aangifte gedaan");

    /** Absent parts, as JSON leaves them, become none; what once was stored as a measure of one day becomes the event that it is. */
    @SuppressWarnings("NullAway")
    public CardContent {
        incidents = incidents == null ? List.of() : List.copyOf(incidents);
        List<CardMeasure> stored = measures == null ? List.of() : measures;
        events = newestFirst(Stream.concat(
                stored.stream().filter(CardContent::onceMeasure).map(CardMeasure::asEvent),
                events == null ? Stream.empty() : events.stream()));
        measures = stored.stream().filter(m -> !onceMeasure(m)).toList();
    }

    CardContent with(CardIncident incident) {
        List<CardIncident> all = new ArrayList<>(without(incident.incident()).incidents);
        all.add(incident);
        all.sort(Comparator.comparing(CardIncident::day).reversed());
        return new CardContent(all, measures, events, contact);
    }

    CardContent without(UUID incident) {
        return new CardContent(
                incidents.stream().filter(i -> !i.incident().equals(incident)).toList(), measures, events, contact);
    }

    CardContent disputed(UUID incident, boolean disputed) {
        return new CardContent(
                incidents.stream()
                        .map(i -> i.incident().equals(incident) ? i.dispute(disputed) : i)
                        .toList(),
                measures,
                events,
                contact);
    }

    CardContent with(CardMeasure measure) {
        List<CardMeasure> all = new ArrayList<>(measures.stream()
                .filter(m -> !m.measure().equals(measure.measure()))
                .toList());
        all.add(measure);
        all.sort(Comparator.comparing(CardMeasure::from).reversed());
        return new CardContent(incidents, all, events, contact);
    }

    CardContent withoutMeasure(UUID measure) {
        return new CardContent(
                incidents,
                measures.stream().filter(m -> !m.measure().equals(measure)).toList(),
                events,
                contact);
    }

    CardContent ended(UUID measure, LocalDate day) {
        return new CardContent(
                incidents,
                measures.stream()
                        .map(m -> m.measure().equals(measure) ? m.endedOn(day) : m)
                        .toList(),
                events,
                contact);
    }

    CardContent with(CardEvent event) {
        Stream<CardEvent> others = withoutEvent(event.event()).events.stream();
        return withEvents(Stream.concat(others, Stream.of(event)).toList());
    }

    CardContent withoutEvent(UUID event) {
        return withEvents(events.stream().filter(e -> !e.event().equals(event)).toList());
    }

    /** Without the events whose term is over: they are no younger than an incident that would long be gone (R11). */
    CardContent onlyEventsWithin(Term term, LocalDate today) {
        return withEvents(events.stream()
                .filter(e -> !term.after(e.day()).isBefore(today))
                .toList());
    }

    CardContent with(CardContact person) {
        return new CardContent(incidents, measures, events, person);
    }

    /** Everything on either card, newest first; this one's contact when it names one. */
    CardContent together(CardContent other) {
        CardContent all = this;
        for (CardIncident incident : other.incidents) {
            all = all.with(incident);
        }
        for (CardMeasure measure : other.measures) {
            all = all.with(measure);
        }
        for (CardEvent event : other.events) {
            all = all.with(event);
        }
        return contact == null && other.contact != null ? all.with(other.contact) : all;
    }

    /** What is about these records, with this contact. */
    CardContent only(Set<UUID> records, @Nullable CardContact person) {
        return new CardContent(
                incidents.stream().filter(i -> records.contains(i.incident())).toList(),
                measures.stream().filter(m -> records.contains(m.measure())).toList(),
                events.stream().filter(e -> records.contains(e.event())).toList(),
                person);
    }

    /**
     * What the norm lets other organisations see: incidents from a severity on, by month, and measures of some kinds, without the keys of the
     * records. Nothing of the police, and no colleague.
     */
    CardContent shared(Norm.Publish rule, List<Norm.MeasureRule> known) {
        Set<String> names = known.stream()
                .filter(measure -> rule.measures().contains(measure.code()))
                .map(Norm.MeasureRule::name)
                .collect(Collectors.toSet());
        return new CardContent(
                incidents.stream()
                        .filter(i -> i.severity().level() >= rule.fromSeverity())
                        .map(CardIncident::byMonth)
                        .toList(),
                measures.stream()
                        .filter(m -> names.contains(m.label()))
                        .map(m -> new CardMeasure(NO_KEY, m.label(), m.precautions(), m.from(), m.until()))
                        .toList(),
                List.of(),
                null);
    }

    /** Only what was done with the police. */
    CardContent onlyPolice() {
        return new CardContent(
                List.of(),
                List.of(),
                events.stream()
                        .map(e -> new CardEvent(
                                UUID.nameUUIDFromBytes(e.toString().getBytes(UTF_8)), e.label(), e.day()))
                        .toList(),
                null);
    }

    /** What is not about these records. */
    CardContent without(Set<UUID> records) {
        return new CardContent(
                incidents.stream().filter(i -> !records.contains(i.incident())).toList(),
                measures.stream().filter(m -> !records.contains(m.measure())).toList(),
                events.stream().filter(e -> !records.contains(e.event())).toList(),
                contact);
    }

    /** The last day on which the card may be shown, {@code term} after the last incident or measure; long past when there is none (R7, R11). */
    LocalDate validUntil(Term term) {
        return lastDay().map(term::after).orElse(LocalDate.of(1970, 1, 1));
    }

    /** The day of the last incident, or on which the last measure is in force: from there the terms of R11 count. */
    Optional<LocalDate> lastDay() {
        return Stream.concat(
                        incidents.stream().map(CardIncident::day),
                        measures.stream().map(CardMeasure::until))
                .max(Comparator.naturalOrder());
    }

    private CardContent withEvents(List<CardEvent> others) {
        return new CardContent(incidents, measures, others, contact);
    }

    private static boolean onceMeasure(CardMeasure measure) {
        return ONCE_MEASURES.contains(measure.label()) && measure.from().equals(measure.until());
    }

    private static List<CardEvent> newestFirst(Stream<CardEvent> events) {
        return events.sorted(Comparator.comparing(CardEvent::day).reversed()).toList();
    }
}
