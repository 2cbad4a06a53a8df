// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.ColleagueView;
import nl.par.access.Colleagues;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.Numbers;
import nl.par.casefile.Submissions;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.person.BsnVault;
import nl.par.person.PersonDetails;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Reports an incident: in one minute first, completed later. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReportIncident {

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Submissions submissions;

    @Inject
    private Drafts drafts;

    @Inject
    private Numbers numbers;

    @Inject
    private Colleagues colleagues;

    @Inject
    private AuditNotes notes;

    @Inject
    private BsnVault vault;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReportSubmitted> submitted;

    @Inject
    private Event<ReportCompleted> completed;

    /**
     * Stores the report. Sent again under the same key it makes no second report but gives the same receipt; the draft kept
     * under that key goes.
     *
     * @param key chosen by the sender, once per report
     * @throws Refusal.Invalid with everything that is wrong
     * @throws Refusal.Conflict when the key was used for other content
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public Receipt submit(IncidentReport told, UUID key) {
        check(told);
        IncidentReport report = sealed(told, null);
        SignedIn me = user.signedIn();
        UUID id = UUID.randomUUID();
        Optional<UUID> earlier = submissions.claim(me.subject(), key, id, Json.write(report));
        if (earlier.isPresent()) {
            return receipt(db.read(Incident.class, earlier.get()));
        }
        Incident incident = new Incident(id, numbers.next("melding"), report, me, clock.instant());
        tellWhom(incident, report);
        db.persist(incident);
        db.flush();
        keepApart(incident.id(), report.getroffene());
        drafts.discard(key);
        submitted.fire(new ReportSubmitted(
                id,
                incident.number(),
                incident.unit().orElse(null),
                clock.instant(),
                incident.toWhom(me.email(), report.getroffene())));
        return receipt(incident);
    }

    /**
     * Replaces what was told, as long as nobody reviewed it.
     *
     * @param seen the version that the reporter completed
     * @throws Refusal.NotFound when it is not an own report
     * @throws Refusal.Stale when it changed meanwhile
     * @throws Refusal.Conflict when it was reviewed already
     * @throws Refusal.Invalid with everything that is wrong
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public Receipt complete(UUID id, int seen, IncidentReport more) {
        Incident incident = db.read(Incident.class, id);
        if (!incident.concerns(user.signedIn())) {
            throw new Refusal.NotFound();
        }
        db.readVersion(Incident.class, id, seen);
        check(more);
        incident.complete(sealed(more, incident.personReported().orElse(null)));
        if (incident.reporter().equals(user.signedIn().subject())) {
            tellWhom(incident, more);
        }
        keepApart(id, more.getroffene());
        drafts.discard(id);
        db.flush();
        completed.fire(new ReportCompleted(
                id, clock.instant(), incident.toWhom(user.signedIn().email(), more.getroffene())));
        return receipt(incident);
    }

    private IncidentReport sealed(IncidentReport told, @Nullable PersonDetails before) {
        PersonDetails person = told.betrokkene();
        return person == null ? told : told.about(vault.seal(person, before));
    }

    private void check(IncidentReport report) {
        Violations wrong = new Violations();
        ReportRules.check(report, clock.instant(), wrong);
        OnBehalf other = report.namens();
        String mine = user.signedIn().email();
        wrong.require(
                other == null || mine == null || !mine.equalsIgnoreCase(other.email()),
                "namens.email",
                "Dit is uw eigen adres. Laat dit leeg als het u zelf overkwam.");
        wrong.refuseIfAny();
    }

    private void tellWhom(Incident incident, IncidentReport report) {
        OnBehalf other = report.namens();
        String email = other == null ? null : other.email();
        incident.onBehalfOf(
                other,
                email == null
                        ? null
                        : colleagues
                                .findByEmail(email)
                                .map(ColleagueView::subject)
                                .orElse(null));
    }

    private void keepApart(UUID incident, @Nullable Affected affected) {
        Optional<AffectedColleague> kept = db.find(AffectedColleague.class, incident);
        if (affected == null) {
            kept.ifPresent(db::remove);
        } else {
            kept.ifPresentOrElse(
                    known -> known.tell(affected), () -> db.persist(new AffectedColleague(incident, affected)));
        }
    }

    private Receipt receipt(Incident incident) {
        notes.subject("incident", incident.id());
        return new Receipt(incident.id(), incident.number(), incident.version());
    }
}
