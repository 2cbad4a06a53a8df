// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Channel;
import nl.par.measure.Arrangement;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureProposal;
import nl.par.measure.MeasureView;
import nl.par.measure.ProposeMeasure;

/** A contact arrangement. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ArrangementTelling extends MeasureTelling {

    @Inject
    private ProposeMeasure proposing;

    @Override
    public String step() {
        return "contactafspraken";
    }

    @Override
    int months() {
        return 6;
    }

    @Override
    MeasureView propose(UUID dossier, MeasureProposal proposal) {
        return proposing.propose(MeasureKind.CONTACT_ARRANGEMENT, dossier, proposal, UUID.randomUUID());
    }

    @Override
    Arrangement arrangement(StoryNode step) {
        return new Arrangement(
                step.texts("kanalen").stream().map(Channel::valueOf).toList(),
                step.text("contactpersoon"),
                step.text("bereikbaar"),
                "Postbus 1000, 8000 AA Voorbeeldstad",
                step.has("hooguit") ? Integer.valueOf(step.text("hooguit")) : null,
                step.textOrNull("per"),
                List.of(),
                step.texts("voorzorgen"));
    }
}
