// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.incident.Confirmation;
import nl.par.incident.ValidateReport;
import nl.par.kernel.Refusal;
import nl.par.kernel.Severity;
import nl.par.kernel.Violation;
import nl.par.person.PersonDetails;
import nl.par.web.api.RecordId;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/incidenten/{id}/beoordelingen}: the second pair of eyes (R7). */
@Path("api/v1/incidenten/{id}/beoordelingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class ReviewResource {

    @Inject
    ValidateReport validate;

    /** Confirms the report, or sends it back with a reason. */
    @POST
    public Response review(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Beoordeling answers) {
        int version = RecordVersion.required(headers);
        if (answers == null) {
            throw new Refusal.Invalid(List.of(new Violation("beoordeling", "Stuur een beoordeling mee.")));
        }
        if (!answers.bevestigd()) {
            validate.reject(id, version, answers.reden());
            return Response.created(URI.create("/api/v1/incidenten/" + id))
                    .entity(new Uitkomst(id, null))
                    .build();
        }
        UUID caseId = validate.confirm(id, version, answers.confirmation());
        return Response.created(URI.create("/api/v1/dossiers/" + caseId))
                .entity(new Uitkomst(id, caseId))
                .build();
    }

    /**
     * The answers of the reviewer.
     *
     * @param bevestigd false sends the report back with {@code reden}
     * @param keuze {@code BESTAAND}, {@code NIEUW} or {@code ONBEKEND}
     * @param persoon id of the registered person, with {@code BESTAAND}
     */
    public record Beoordeling(
            boolean bevestigd,
            boolean feiten,
            boolean identiteit,
            boolean evenredig,
            @Nullable String ernst,
            @Nullable String keuze,
            @Nullable String persoon,
            Melding.@Nullable Betrokkene betrokkene,
            @Nullable String toelichting,
            @Nullable String reden) {

        Confirmation confirmation() {
            Reading reading = new Reading();
            Severity severity = reading.one(Severity.class, ernst, "ernst");
            Confirmation.Choice choice = reading.one(Confirmation.Choice.class, keuze, "keuze");
            Optional<UUID> person = RecordId.find(persoon);
            if (persoon != null && person.isEmpty()) {
                reading.wrong("persoon", "Geef het id van een bekende persoon.");
            }
            PersonDetails corrected = new BetrokkeneReader(reading).read(betrokkene);
            reading.violations().refuseIfAny();
            return new Confirmation(
                    feiten,
                    identiteit,
                    evenredig,
                    severity,
                    choice,
                    person.orElse(null),
                    corrected,
                    MeldingReader.tidy(toelichting));
        }
    }

    /** What became of the report. */
    public record Uitkomst(UUID incident, @Nullable UUID dossier) {}
}
