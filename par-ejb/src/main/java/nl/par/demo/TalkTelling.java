// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.AddNote;
import nl.par.kernel.StatementKind;
import nl.par.kernel.TurnableClock;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureProposal;
import nl.par.measure.MeasureView;
import nl.par.measure.ProposeMeasure;
import nl.par.measure.TalkPlan;

/** A restorative or stop talk, and what came of it. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class TalkTelling extends MeasureTelling {

    @Inject
    private ProposeMeasure proposing;

    @Inject
    private AddNote noting;

    @Override
    public String step() {
        return "gesprek";
    }

    @Override
    int months() {
        return 3;
    }

    @Override
    MeasureView propose(UUID dossier, MeasureProposal proposal) {
        return proposing.propose(MeasureKind.RESTORATIVE_TALK, dossier, proposal, UUID.randomUUID());
    }

    @Override
    TalkPlan talk(StoryNode step) {
        return new TalkPlan(
                step.moment("gesprek-op").atZone(TurnableClock.DUTCH_TIME).toLocalDateTime(),
                step.text("gesprek-plaats"));
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        List<Happening> planned = new ArrayList<>(super.plan(step, tale));
        String dossier =
                "dossier van " + tale.person(step.text("persoon")).naam().forReading();
        planned.add(new Happening(
                step.moment("gesprek-op"),
                tale.colleague(step.text("besluit-door")),
                () -> noting.add(tale.read(dossier), StatementKind.FACT, step.text("uitkomst"))));
        return planned;
    }
}
