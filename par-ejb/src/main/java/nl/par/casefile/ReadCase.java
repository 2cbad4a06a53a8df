// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.check.Cards;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Reads dossiers. Only colleagues involved today and the adviser; to everybody else a dossier does not exist. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadCase {

    private static final String LINES = "select new nl.par.casefile.TimelineLine(t.at, t.kind, t.title, t.refId,"
            + " t.statement, t.body, t.authorName, t.disputes) from TimelineEntry t where t.caseId = :case"
            + " order by t.at desc, t.enteredAt desc";
    private static final String INVOLVED =
            "select new nl.par.casefile.InvolvedColleague(i.id, i.name, i.reason, i.since,"
                    + " i.until, i.grantedByName, i.version) from Involvement i where i.caseId = :case and i.endedAt is null"
                    + " and i.until >= :today order by i.name, i.id";

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private CaseList caseList;

    @Inject
    private Persons persons;

    @Inject
    private Cards cards;

    @Inject
    private CurrentUser user;

    @Inject
    private TenantConfig config;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** The dossiers that the user may read. */
    @UseCase(Permission.READ_CASE)
    public CasePage list(CaseQuery query) {
        return caseList.page(query);
    }

    /**
     * A dossier with its timeline.
     *
     * @throws Refusal.NotFound when there is none or the user may not read it
     */
    @UseCase(Permission.READ_CASE)
    public CaseView one(UUID id) {
        CaseFile found = cases.requireReadable(id);
        PersonView person = found.personId().map(persons::read).orElse(null);
        found.personId().ifPresent(shown -> notes.subject("person", shown));
        return new CaseView(
                found.id(),
                found.number(),
                person,
                called(found, person),
                found.status(),
                LocalDate.ofInstant(found.openedAt(), TurnableClock.DUTCH_TIME),
                found.lastEvent(),
                retention(found),
                lines(id),
                involved(id),
                found.version());
    }

    static String called(CaseFile found, @Nullable PersonView person) {
        return person == null
                ? found.description().orElse(PersonDetails.NAMELESS)
                : person.details().forReading();
    }

    private LocalDate retention(CaseFile found) {
        LocalDate lastDay = found.personId().flatMap(cards::lastDay).orElse(found.lastEvent());
        return config.norm(user.signedIn().tenant(), found.normVersion())
                .retention()
                .identityUntil(found.lastEvent(), lastDay);
    }

    private List<TimelineLine> lines(UUID id) {
        return Disputes.shown(
                db.query(LINES, TimelineLine.class).setParameter("case", id).getResultList());
    }

    private List<InvolvedColleague> involved(UUID id) {
        return db.query(INVOLVED, InvolvedColleague.class)
                .setParameter("case", id)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
