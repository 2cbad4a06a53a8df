// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.par.check.CardView.Gebeurtenis;
import nl.par.check.CardView.LaatsteIncident;
import nl.par.check.CardView.Maatregel;
import nl.par.kernel.IncidentKind;
import nl.par.person.PersonDetails;
import nl.par.person.match.Comparison;
import nl.par.tenancy.Term;
import org.jspecify.annotations.Nullable;

/** A person with the card that is valid today, as one query reads them. */
public record CardRow(
        UUID id, @Nullable String externalRef, PersonDetails details, CardContent content, LocalDate validUntil) {

    /** The row as it may be read on a day under the term in force, which may be shorter than when the card was last written (R11). */
    CardRow under(Term term, LocalDate today) {
        LocalDate end = content.validUntil(term);
        return new CardRow(
                id,
                externalRef,
                details,
                content.onlyEventsWithin(term, today),
                end.isBefore(validUntil) ? end : validUntil);
    }

    boolean valid(LocalDate today) {
        return !today.isAfter(validUntil);
    }

    CheckHitView hit(Comparison comparison, LocalDate today, CardRules rules) {
        return new CheckHitView(
                id,
                externalRef,
                details.forReading(),
                comparison.certainty(),
                comparison.reasonsFor(),
                comparison.reasonsAgainst(),
                details.zekerheid().label(),
                details.mogelijkMinderjarig(),
                card(today, rules),
                null);
    }

    /** The card as it reads today under the rules of the organisation; measures that have ended no longer ask anything. */
    CardView card(LocalDate today, CardRules rules) {
        List<CardMeasure> inForce =
                content.measures().stream().filter(m -> m.inForce(today)).toList();
        CardContact contact = content.contact();
        return rules.strict(new CardView(
                inForce.stream()
                        .flatMap(m -> m.precautions().stream())
                        .distinct()
                        .toList(),
                lastIncident(),
                inForce.stream()
                        .map(m -> new Maatregel(m.label(), m.from(), m.until()))
                        .toList(),
                content.events().stream()
                        .map(e -> new Gebeurtenis(e.label(), e.day()))
                        .toList(),
                validUntil,
                contact == null || contact.telefoon() == null ? rules.adviser() : contact,
                List.of()));
    }

    private @Nullable LaatsteIncident lastIncident() {
        if (content.incidents().isEmpty()) {
            return null;
        }
        CardIncident last = content.incidents().get(0);
        String month = String.format(
                Locale.ROOT, "%04d-%02d", last.day().getYear(), last.day().getMonthValue());
        List<String> kinds = last.kinds().stream()
                .sorted(Comparator.comparing(IncidentKind::name))
                .map(IncidentKind::label)
                .toList();
        return new LaatsteIncident(
                month, kinds, last.disputed() ? null : last.severity().label(), last.disputed());
    }
}
