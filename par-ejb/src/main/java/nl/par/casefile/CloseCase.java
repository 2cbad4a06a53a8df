// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Closes a dossier and opens it again. A closed one stays readable and keeps its terms; measures that are in force go on. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class CloseCase {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<CaseClosing> closing;

    @Inject
    private Clock clock;

    /**
     * Closes it.
     *
     * @param seen the version that the user saw
     * @throws Refusal.NotFound when there is no such dossier
     * @throws Refusal.Stale when it changed since
     * @throws Refusal.Invalid without a reason
     * @throws Refusal.Conflict when it is closed already, or a duty to the inspectorate is open (R14)
     */
    @UseCase(Permission.KEEP_CASE)
    public void close(UUID caseId, int seen, @Nullable String reason) {
        CaseFile file = cases.requireReadable(caseId, seen);
        String why = checked(reason, "Leg uit waarom dit dossier dicht kan.");
        closing.fire(new CaseClosing(caseId));
        file.close();
        tell(caseId, "Dossier gesloten", why);
    }

    /**
     * Opens it again; refuses like {@link #close}.
     *
     * @throws Refusal.Conflict when it is open, or the person has another open dossier by now
     */
    @UseCase(Permission.KEEP_CASE)
    public void reopen(UUID caseId, int seen, @Nullable String reason) {
        CaseFile file = cases.requireReadable(caseId, seen);
        String why = checked(reason, "Leg uit waarom dit dossier weer open moet.");
        if (file.personId()
                .flatMap(cases::findOpen)
                .filter(other -> !other.id().equals(caseId))
                .isPresent()) {
            throw new Refusal.Conflict("Er is al een ander open dossier over deze persoon.");
        }
        file.reopen();
        tell(caseId, "Dossier heropend", why);
    }

    private void tell(UUID caseId, String title, String why) {
        db.flush();
        timeline.add(
                caseId,
                clock.instant(),
                TimelineKind.NOTE,
                new Timeline.Told(title, null, Findable.by(List.of(why))).readAs(why));
    }

    private static String checked(@Nullable String reason, String otherwise) {
        new Violations().requireText(reason, 1000, "reden", otherwise).refuseIfAny();
        return reason == null ? "" : reason.strip();
    }
}
