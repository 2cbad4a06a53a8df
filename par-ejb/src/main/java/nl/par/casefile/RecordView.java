// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.check.Cards;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Puts the view of the person concerned beside what was recorded. Who disputes an incident is heard at once: the card says so (R6). */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class RecordView {

    /**
     * What the person concerned says.
     *
     * @param tekst in the person's own words as far as possible
     * @param datum when it was said; today when absent
     * @param melding the incident that it is about, if it is about one
     * @param betwist whether the person disputes that incident; false takes back an earlier dispute
     */
    public record View(
            @Nullable String tekst,
            @Nullable LocalDate datum,
            @Nullable UUID melding,
            boolean betwist) {}

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Cards cards;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /**
     * Records it.
     *
     * @throws Refusal.NotFound when there is no such dossier
     * @throws Refusal.Invalid without text, with a day to come, or about an incident that is not in this dossier
     */
    @UseCase(Permission.KEEP_CASE)
    public void record(UUID caseId, View said) {
        CaseFile file = cases.requireReadable(caseId);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = said.datum() == null ? today : said.datum();
        new Violations()
                .requireText(said.tekst(), 4000, "tekst", "Schrijf op wat betrokkene vindt.")
                .require(!day.isAfter(today), "datum", "Deze dag moet nog komen.")
                .require(
                        said.melding() == null ? !said.betwist() : isHere(caseId, said.melding()),
                        "melding",
                        "Kies de melding waar het over gaat.")
                .refuseIfAny();
        String words = said.tekst() == null ? "" : said.tekst().strip();
        Timeline.Told told = new Timeline.Told(title(said), said.melding(), Findable.by(List.of(words))).readAs(words);
        timeline.add(
                caseId,
                day.equals(today)
                        ? clock.instant()
                        : day.atStartOfDay(TurnableClock.DUTCH_TIME).toInstant(),
                TimelineKind.VIEW,
                said.melding() == null ? told : told.disputing(said.betwist()));
        UUID incident = said.melding();
        if (incident != null) {
            file.personId().ifPresent(person -> cards.disputed(person, incident, said.betwist()));
        }
    }

    private static String title(View said) {
        return said.betwist() ? "Betrokkene betwist de melding" : "Zienswijze van betrokkene";
    }

    private boolean isHere(UUID caseId, UUID incident) {
        return !db.query(
                        "select t.id from TimelineEntry t where t.caseId = :case and t.refId = :ref and t.kind = :incident",
                        UUID.class)
                .setParameter("case", caseId)
                .setParameter("ref", incident)
                .setParameter("incident", TimelineKind.INCIDENT)
                .getResultList()
                .isEmpty();
    }
}
