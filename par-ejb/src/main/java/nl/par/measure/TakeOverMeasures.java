// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.casefile.Numbers;
import nl.par.casefile.Timeline;
import nl.par.check.CardMeasure;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.NewRecords;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;

/**
 * Makes measures from another register, for the caller to store. They hold until their last day and show as taken over; no letter is ever
 * made of one, because the person concerned was told elsewhere.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class TakeOverMeasures {

    private static final String MOTIVATION =
            "Opgelegd voordat het register werd overgenomen; de motivering staat in het" + " oude register.";

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Numbers numbers;

    @Inject
    private Timeline timeline;

    @Inject
    private TenantConfig config;

    @Inject
    private Clock clock;

    /**
     * What became of them.
     *
     * @param ids in the order in which they were given
     * @param forCards per person what the card shows
     */
    public record TakenOver(List<UUID> ids, Map<UUID, List<CardMeasure>> forCards) {}

    /** Adds them all to what is stored; the dossiers stand in the database or among it. */
    public TakenOver takeOver(List<OldMeasure> measures, NewRecords fresh) {
        List<UUID> ids = new ArrayList<>();
        Map<UUID, List<CardMeasure>> forCards = new HashMap<>();
        List<String> next = measures.isEmpty() ? List.of() : numbers.next("maatregel", measures.size());
        for (int i = 0; i < measures.size(); i++) {
            OldMeasure old = measures.get(i);
            Norm.MeasureRule rule = rule(old.kind());
            Measure measure = ProposeMeasure.create(
                            old.kind(), proposed(old, "M" + next.get(i), rule), user.signedIn(), clock.instant())
                    .takenOver();
            fresh.add(measure.id(), measure);
            ids.add(measure.id());
            timeline.takeOver(line(old, measure), fresh);
            if (old.person() != null && rule.onCard()) {
                forCards.computeIfAbsent(old.person(), person -> new ArrayList<>())
                        .add(new CardMeasure(measure.id(), old.kind().label(), List.of(), old.from(), old.until()));
            }
        }
        return new TakenOver(ids, forCards);
    }

    private static Timeline.OldLine line(OldMeasure old, Measure measure) {
        return new Timeline.OldLine(
                old.caseId(),
                old.from().atStartOfDay(TurnableClock.DUTCH_TIME).toInstant(),
                old.kind().timeline(),
                ToldMeasure.byTitle(measure, "Overgenomen: " + old.kind().label() + " (" + measure.number() + ")"),
                "");
    }

    private static Proposed proposed(OldMeasure old, String number, Norm.MeasureRule rule) {
        LocalDate review = rule.reviewAfter().after(old.from());
        LocalDate looked = review.isAfter(old.until()) ? old.until() : review;
        return new Proposed(
                UUID.randomUUID(),
                old.caseId(),
                number,
                new Terms(old.from(), old.until(), looked, MOTIVATION, rule.nature()),
                old.until(),
                null,
                new LetterContent(new Addressee("", List.of(), ""), List.of(), null, null, null, null, null, List.of()),
                Weighing.NONE,
                false,
                null);
    }

    private Norm.MeasureRule rule(MeasureKind kind) {
        return config.norm(tenant.id())
                .measure(kind.code())
                .orElseThrow(() -> new Refusal.Conflict("De norm van uw organisatie kent deze maatregel niet."));
    }
}
