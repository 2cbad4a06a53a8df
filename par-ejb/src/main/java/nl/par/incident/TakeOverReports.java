// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.casefile.Findable;
import nl.par.casefile.Numbers;
import nl.par.casefile.TakeOverCases;
import nl.par.casefile.Timeline;
import nl.par.casefile.TimelineKind;
import nl.par.check.CardIncident;
import nl.par.kernel.OwnWords;
import nl.par.tenancy.NewRecords;

/**
 * Makes many reports from another register at once, for the caller to store. One that counts as confirmed gets its place in a dossier; the
 * others wait for a review like any report. Nobody becomes involved: who reported it there has no account here.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class TakeOverReports {

    /** In the place of a reporter: nobody of this organisation, so that an adviser may review it (R7). */
    static final String REPORTER = "overgenomen";

    private static final String REPORTER_NAME = OwnWords.of("Overgenomen uit een ander register");

    @Inject
    private CurrentUser user;

    @Inject
    private Numbers numbers;

    @Inject
    private TakeOverCases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /**
     * What became of them.
     *
     * @param cases per report the dossier, of those that count as confirmed
     * @param forCards per person what the card shows
     */
    public record TakenOver(Map<UUID, UUID> cases, Map<UUID, List<CardIncident>> forCards) {}

    /** Adds them all to what is stored; the persons stand in the database or among it. */
    public TakenOver takeOver(List<OldReport> reports, NewRecords fresh) {
        Map<UUID, UUID> caseOf = openCases(reports, fresh);
        SignedIn elsewhere = new SignedIn(
                REPORTER, REPORTER_NAME, null, null, user.signedIn().tenantCode(), Set.of(Role.SERVICE_ACCOUNT));
        List<String> next = reports.isEmpty() ? List.of() : numbers.next("melding", reports.size());
        Map<UUID, List<CardIncident>> forCards = new HashMap<>();
        Map<UUID, List<String>> colleagues = cases.colleagueNames(caseOf.values(), fresh);
        for (int i = 0; i < reports.size(); i++) {
            OldReport old = reports.get(i);
            Incident incident =
                    new Incident(old.id(), next.get(i), old.report(), elsewhere, clock.instant()).from(old.reference());
            if (old.confirmed()) {
                UUID caseId = Objects.requireNonNull(caseOf.get(old.id()));
                CardIncident shown = confirm(incident, old, caseId, colleagues.getOrDefault(caseId, List.of()), fresh);
                if (old.person() != null) {
                    forCards.computeIfAbsent(old.person(), person -> new ArrayList<>())
                            .add(shown);
                }
            }
            fresh.add(incident.id(), incident);
        }
        return new TakenOver(caseOf, forCards);
    }

    private CardIncident confirm(Incident incident, OldReport old, UUID caseId, List<String> kept, NewRecords fresh) {
        var agreed = Objects.requireNonNull(old.report().ernst());
        incident.confirm(
                user.signedIn(),
                agreed,
                new Incident.Review(old.person(), caseId, "Overgenomen en als beoordeeld verklaard.", clock.instant()));
        Findable by = old.report().verhaal().findable().asIncident(incident.kinds(), agreed, incident.channel(), null);
        String own = incident.personReported()
                .map(person -> person.naam().forReading())
                .orElse("");
        Timeline.Told told = new Timeline.Told(Consequences.title(incident), incident.id(), by, kept);
        timeline.takeOver(new Timeline.OldLine(caseId, incident.occurredAt(), TimelineKind.INCIDENT, told, own), fresh);
        return new CardIncident(incident.id(), incident.day(), incident.kinds(), agreed);
    }

    private Map<UUID, UUID> openCases(List<OldReport> reports, NewRecords fresh) {
        Map<UUID, LocalDate> days = new LinkedHashMap<>();
        List<OldReport> unknown = new ArrayList<>();
        for (OldReport old : reports) {
            if (old.confirmed() && old.person() == null) {
                unknown.add(old);
            } else if (old.confirmed()) {
                days.putIfAbsent(old.person(), old.day());
            }
        }
        Map<UUID, UUID> ofPerson = cases.openFor(days, fresh);
        List<UUID> ofUnknown =
                cases.openForUnknown(unknown.stream().map(OldReport::day).toList(), fresh);
        Map<UUID, UUID> caseOf = new HashMap<>();
        for (int i = 0; i < unknown.size(); i++) {
            caseOf.put(unknown.get(i).id(), ofUnknown.get(i));
        }
        for (OldReport old : reports) {
            if (old.confirmed() && old.person() != null) {
                caseOf.put(old.id(), ofPerson.get(old.person()));
            }
        }
        return caseOf;
    }
}
