// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.access.CurrentUser;
import nl.par.access.SignedIn;
import nl.par.casefile.CaseFile;
import nl.par.casefile.Cases;
import nl.par.casefile.Findable;
import nl.par.casefile.Timeline;
import nl.par.casefile.TimelineKind;
import nl.par.check.CardContact;
import nl.par.check.CardIncident;
import nl.par.check.Cards;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import nl.par.person.BsnVault;
import nl.par.person.PersonDetails;
import nl.par.person.Persons;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantSettings;
import org.jspecify.annotations.Nullable;

/** What follows from a confirmed report: person, dossier, timeline, signal card and involvement, in one transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Consequences {

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Persons persons;

    @Inject
    private BsnVault vault;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private Cards cards;

    @Inject
    private TenantConfig config;

    @Inject
    private Event<ReportConfirmed> confirmed;

    @Inject
    private Clock clock;

    /** Carries out a confirmation that was checked; returns the dossier. */
    UUID confirm(Incident incident, Confirmation answers) {
        SignedIn reviewer = user.signedIn();
        Severity agreed = Objects.requireNonNull(answers.ernst());
        UUID person = person(incident, answers);
        CaseFile file = person == null
                ? cases.openForUnknown(incident.personReported()
                        .map(PersonDetails::beschrijving)
                        .orElse(null))
                : cases.openFor(person);
        incident.confirm(
                reviewer, agreed, new Incident.Review(person, file.id(), answers.toelichting(), clock.instant()));
        timeline.add(file.id(), incident.occurredAt(), TimelineKind.INCIDENT, told(incident, agreed));
        if (person != null) {
            CardIncident counted = new CardIncident(incident.id(), incident.day(), incident.kinds(), agreed);
            cards.incidentValidated(person, counted, contact(reviewer));
        }
        involve(file.id(), incident);
        confirmed.fire(new ReportConfirmed(incident.id(), file.id(), person));
        return file.id();
    }

    private @Nullable UUID person(Incident incident, Confirmation answers) {
        return switch (Objects.requireNonNull(answers.keuze())) {
            case BESTAAND ->
                persons.read(Objects.requireNonNull(answers.persoon())).id();
            case NIEUW -> register(details(incident, answers.betrokkene()));
            case ONBEKEND -> null;
        };
    }

    /** As corrected by the reviewer, else as reported. */
    private PersonDetails details(Incident incident, @Nullable PersonDetails corrected) {
        return corrected == null
                ? incident.personReported().orElseThrow()
                : vault.seal(corrected, incident.personReported().orElse(null));
    }

    private UUID register(PersonDetails details) {
        UUID person = persons.register(details);
        db.flush(); // the card refers to it
        return person;
    }

    private void involve(UUID caseId, Incident incident) {
        if (incident.isTakenOver()) {
            return; // who reported it has no account here
        }
        cases.involveReporter(caseId, incident.reporter(), incident.reporterName());
        incident.onBehalfSubject()
                .ifPresent(subject -> cases.involveReporter(
                        caseId, subject, incident.onBehalfName().orElse("collega")));
    }

    private CardContact contact(SignedIn reviewer) {
        TenantSettings.Contact vpt = config.settings(reviewer.tenant()).vptContact();
        return new CardContact(vpt.name(), vpt.phone());
    }

    /** What a report says of itself in the history: the story, never what it did to the colleague (R16). */
    private Timeline.Told told(Incident incident, Severity agreed) {
        IncidentReport report = incident.told(null);
        String unit = incident.unit().map(this::unitName).orElse(null);
        Findable by = report.verhaal()
                .findable(report.locatie(), report.omstandigheden().aanleiding())
                .asIncident(incident.kinds(), agreed, incident.channel(), unit);
        List<String> colleagues = new ArrayList<>(List.of(incident.reporterName()));
        incident.onBehalfName().ifPresent(colleagues::add);
        return new Timeline.Told(title(incident), incident.id(), by, colleagues);
    }

    private String unitName(String code) {
        return config.settings(user.signedIn().tenant()).units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(TenantSettings.Unit::name)
                .findFirst()
                .orElse(code);
    }

    /** Without a name of a colleague: a timeline may be printed (R16). */
    static String title(Incident incident) {
        String kinds = new TreeSet<>(incident.kinds())
                .stream().map(IncidentKind::label).collect(Collectors.joining(", "));
        return "Melding " + incident.number() + ": " + kinds + " ("
                + incident.channel().label() + ")";
    }
}
