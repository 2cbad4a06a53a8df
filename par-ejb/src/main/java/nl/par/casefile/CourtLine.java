// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.par.kernel.StatementKind;
import nl.par.kernel.TurnableClock;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;
import org.jspecify.annotations.Nullable;

/** A line of a timeline as a court may read it: the text without colleagues. */
public record CourtLine(
        OffsetDateTime at,
        TimelineKind kind,
        String title,
        String text,
        @Nullable StatementKind statement,
        @Nullable UUID refId,
        @Nullable Boolean disputes) {

    /** The parts, in the order of the lines; the last view about a record says whether it is disputed. */
    static List<CourtFile.Part> parts(List<CourtLine> oldestFirst, Locale language) {
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language);
        Map<UUID, Boolean> disputed = new HashMap<>();
        oldestFirst.stream()
                .filter(line -> line.refId() != null && line.disputes() != null)
                .forEach(line -> disputed.put(line.refId(), line.disputes()));
        return oldestFirst.stream()
                .map(line -> new CourtFile.Part(
                        moment.format(line.at().atZoneSameInstant(TurnableClock.DUTCH_TIME)),
                        line.statement() == null
                                ? line.kind().label()
                                : line.kind().label() + ": " + line.statement().label(),
                        line.title(),
                        line.kind() == TimelineKind.INCIDENT
                                && line.refId() != null
                                && disputed.getOrDefault(line.refId(), false),
                        line.text()))
                .toList();
    }

    /** What is known of the person, without a BSN. */
    static List<CourtFile.Known> about(CaseFile file, @Nullable PersonView person) {
        List<CourtFile.Known> known = new ArrayList<>();
        known.add(new CourtFile.Known("Naam", ReadCase.called(file, person)));
        if (person != null) {
            PersonDetails details = person.details();
            if (details.geboortedatum() != null) {
                known.add(new CourtFile.Known("Geboren", details.geboortedatum().inWords()));
            }
            details.adressen().stream()
                    .limit(1)
                    .forEach(address -> known.add(new CourtFile.Known("Adres", address.forReading())));
            known.add(new CourtFile.Known(
                    "Zekerheid over wie het is", details.zekerheid().label(), true));
        }
        LocalDate opened = LocalDate.ofInstant(file.openedAt(), TurnableClock.DUTCH_TIME);
        DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));
        known.add(new CourtFile.Known("Dossier geopend", date.format(opened)));
        known.add(new CourtFile.Known("Status", file.status().label(), true));
        return known;
    }
}
