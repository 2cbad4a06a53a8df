// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureProposal;
import nl.par.measure.MeasureView;
import nl.par.measure.ProposeMeasure;

/** A warning letter. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class WarningTelling extends MeasureTelling {

    @Inject
    private ProposeMeasure proposing;

    @Override
    public String step() {
        return "waarschuwingsbrief";
    }

    @Override
    int months() {
        return 12;
    }

    @Override
    MeasureView propose(UUID dossier, MeasureProposal proposal) {
        return proposing.propose(MeasureKind.WARNING_LETTER, dossier, proposal, UUID.randomUUID());
    }
}
