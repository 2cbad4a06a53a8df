// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.par.incident.Concern;
import nl.par.incident.ReportCareConcern;

/** A colleague passes on a worry about somebody. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class CareTelling implements Telling {

    @Inject
    private ReportCareConcern reporting;

    @Override
    public String step() {
        return "zorgsignaal";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        Concern concern = new Concern(
                step.moment("gebeurd").atOffset(ZoneOffset.UTC),
                step.text("wie"),
                step.text("zorg"),
                step.textOrNull("gedaan"));
        return List.of(new Happening(
                step.moment("op"),
                tale.colleague(step.text("door")),
                () -> reporting.submit(concern, UUID.randomUUID())));
    }
}
