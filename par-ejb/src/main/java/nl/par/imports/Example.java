// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.par.imports.ImportShape.Voorbeeld;
import nl.par.imports.RegisterRow.OldMeasure;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import nl.par.kernel.TurnableClock;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import org.jspecify.annotations.Nullable;

/** Says of a row how it would be stored. */
final class Example {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Example() {}

    static Voorbeeld of(RegisterRow row) {
        OffsetDateTime moment = Objects.requireNonNull(row.report().tijdstip());
        Severity severity = row.report().ernst();
        PersonDetails person = row.report().betrokkene();
        return new Voorbeeld(
                row.line(),
                row.reference(),
                day(moment.atZoneSameInstant(TurnableClock.DUTCH_TIME).toLocalDate()),
                Objects.requireNonNull(row.report().kanaal()).label(),
                new TreeSet<>(row.report().soorten())
                        .stream().map(IncidentKind::label).collect(Collectors.joining(", ")),
                severity == null ? "niet ingevuld" : severity.level() + ". " + severity.label(),
                person == null ? "onbekend" : person.forReading(),
                person == null ? "" : details(person),
                measure(row.measure()));
    }

    private static String details(PersonDetails person) {
        List<String> parts = new ArrayList<>();
        PartialDate born = person.geboortedatum();
        if (born != null) {
            parts.add("geboren " + born.inWords());
        }
        person.adressen().forEach(address -> parts.add(address.forReading()));
        person.telefoonnummers().forEach(phone -> parts.add(phone.forReading()));
        person.emailadressen().forEach(email -> parts.add(email.folded()));
        person.kentekens().forEach(plate -> parts.add(plate.forReading()));
        if (person.burgerservicenummer() != null) {
            parts.add("BSN ingevuld");
        }
        return String.join(", ", parts);
    }

    private static String measure(@Nullable OldMeasure measure) {
        return measure == null
                ? ""
                : measure.kind().label() + ", " + day(measure.from()) + " tot en met " + day(measure.until());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
