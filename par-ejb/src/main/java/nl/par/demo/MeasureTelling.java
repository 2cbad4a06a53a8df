// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.kernel.TurnableClock;
import nl.par.measure.Arrangement;
import nl.par.measure.DecideMeasure;
import nl.par.measure.MeasureProposal;
import nl.par.measure.MeasureView;
import nl.par.measure.ProofOfSending;
import nl.par.measure.ReadMeasure;
import nl.par.measure.SendLetter;
import nl.par.measure.TalkPlan;
import nl.par.measure.Weighing;
import org.jspecify.annotations.Nullable;

/** A manager proposes a measure; an adviser decides and sends the letter, unless the tale leaves that to the demo's user. */
@SuppressWarnings("NullAway.Init") // injected
abstract class MeasureTelling implements Telling {

    private static final Weighing WEIGHED = new Weighing(
            "nee",
            null,
            "Een waarschuwing of gesprek alleen bleek niet genoeg.",
            "Alle diensten blijven bereikbaar via de vaste contactpersoon; spoed gaat altijd voor.");

    @Inject
    private ReadMeasure reading;

    @Inject
    private DecideMeasure deciding;

    @Inject
    private SendLetter sending;

    @Inject
    private Clock clock;

    /** How long it holds unless the tale says otherwise. */
    abstract int months();

    abstract MeasureView propose(UUID dossier, MeasureProposal proposal);

    @Nullable
    TalkPlan talk(@SuppressWarnings("unused") StoryNode step) {
        return null;
    }

    @Nullable
    Arrangement arrangement(@SuppressWarnings("unused") StoryNode step) {
        return null;
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        String name = step.text(step());
        List<Happening> planned = new ArrayList<>();
        planned.add(new Happening(step.moment("op"), tale.colleague(step.text("door")), () -> propose(step, tale)));
        if (step.has("besluit-op")) {
            SignedIn adviser = tale.colleague(step.text("besluit-door"));
            planned.add(new Happening(step.moment("besluit-op"), adviser, () -> decide(tale.read(name))));
            planned.add(new Happening(step.moment("verzonden-op"), adviser, () -> send(tale.read(name))));
        }
        return planned;
    }

    private void propose(StoryNode step, Tale tale) {
        UUID dossier = tale.read(
                "dossier van " + tale.person(step.text("persoon")).naam().forReading());
        tale.remember(step.text(step()), propose(dossier, proposal(step, tale)).id());
    }

    private MeasureProposal proposal(StoryNode step, Tale tale) {
        LocalDate first = first(step);
        int months = step.has("maanden") ? Integer.parseInt(step.text("maanden")) : months();
        return new MeasureProposal(
                first,
                first.plusMonths(months),
                first.plusDays(months * 15L),
                step.text("motivering"),
                null,
                step.textOrNull("dringend"),
                DemoLetters.addressee(tale.personNode(step.text("persoon"))),
                DemoLetters.facts(step),
                talk(step),
                arrangement(step),
                null,
                null,
                null,
                WEIGHED,
                null,
                null,
                List.of());
    }

    /** The day of sending, or a week ahead while nobody has decided. */
    private LocalDate first(StoryNode step) {
        if (!step.has("verzonden-op")) {
            return LocalDate.now(clock).plusWeeks(1);
        }
        Instant sent = step.moment("verzonden-op");
        return sent.atZone(TurnableClock.DUTCH_TIME).toLocalDate();
    }

    private void decide(UUID measure) {
        deciding.approve(
                measure,
                reading.one(measure).versie(),
                "De feiten staan vast en de maatregel past bij wat er is gebeurd.");
    }

    private void send(UUID measure) {
        sending.sent(
                measure,
                reading.one(measure).versie(),
                new ProofOfSending(
                        "aangetekend",
                        LocalDate.now(clock),
                        "3SDEMO" + measure.toString().substring(0, 6)));
    }
}
