// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.incident.AcuteResponse;
import nl.par.incident.Circumstances;
import nl.par.incident.IncidentReport;
import nl.par.incident.ReportIncident;
import nl.par.incident.Story;
import nl.par.incident.WellBeing;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import nl.par.kernel.Statement;
import nl.par.kernel.StatementKind;
import nl.par.person.IdentityCertainty;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import org.jspecify.annotations.Nullable;

/** A colleague reports an incident. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ReportTelling implements Telling {

    @Inject
    private ReportIncident reporting;

    @Override
    public String step() {
        return "melding";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        return List.of(new Happening(
                step.moment("op"),
                tale.colleague(step.text("door")),
                () -> tale.remember(
                        step.text("melding"),
                        reporting.submit(report(step, tale), UUID.randomUUID()).id())));
    }

    private static IncidentReport report(StoryNode step, Tale tale) {
        return new IncidentReport(
                step.moment("gebeurd").atOffset(ZoneOffset.UTC),
                Channel.valueOf(step.text("kanaal")),
                step.textOrNull("plaats"),
                kinds(step),
                WellBeing.valueOf(step.text("gaat-het")),
                step.has("ernst") ? Severity.valueOf(step.text("ernst")) : null,
                null,
                story(step),
                new Circumstances(
                        step.isTrue("alleen"),
                        step.isTrue("buiten-werktijd"),
                        !step.isTrue("alleen"),
                        step.textOrNull("aanleiding")),
                AcuteResponse.NONE,
                person(step, tale),
                null);
    }

    private static Set<IncidentKind> kinds(StoryNode step) {
        return step.texts("soorten").stream().map(IncidentKind::valueOf).collect(Collectors.toSet());
    }

    private static Story story(StoryNode step) {
        return new Story(
                step.textOrNull("zaak"),
                step.textOrNull("wat"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                step.texts("citaten").stream()
                        .map(quote -> new Statement(StatementKind.QUOTE, quote))
                        .toList(),
                null,
                step.isTrue("herhaald"),
                step.isTrue("familie"),
                step.textOrNull("online"));
    }

    private static @Nullable PersonDetails person(StoryNode step, Tale tale) {
        if (step.has("persoon")) {
            return tale.person(step.text("persoon"));
        }
        return step.has("beschrijving") ? unknown(step.text("beschrijving")) : null;
    }

    private static PersonDetails unknown(String description) {
        return new PersonDetails(
                PersonName.UNKNOWN,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IdentityCertainty.ONBEKEND,
                false,
                description);
    }
}
