// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.par.check.CheckAnswer;
import nl.par.check.CheckBeforeContact;
import nl.par.check.CheckHitView;
import nl.par.check.CheckQuestion;
import nl.par.check.PartnerAnswer;
import nl.par.identity.KeepPerson;
import nl.par.identity.PersonFile;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.person.QuestionText.Label;
import nl.par.web.api.RecordVersion;
import nl.par.web.person.PersonJson;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/personen}: the check before a contact for the organisation's own systems. Searching is a POST: no names in addresses. */
@Path("api/v1/personen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class PersonResource {

    @Inject
    CheckBeforeContact checks;

    @Inject
    Elsewhere elsewhere;

    @Inject
    KeepPerson persons;

    /** Checks a person before a contact. An empty list of results means that nothing is known; a failing search is an error. */
    @POST
    @Path("_zoek")
    @Consumes(MediaType.APPLICATION_JSON)
    public Zoekresultaat search(@Nullable CheckQuestion question) {
        if (question == null) {
            throw new Refusal.Invalid(List.of(new Violation("zoekterm", "Stuur wat u zoekt, met contact en doel.")));
        }
        CheckAnswer answer = checks.ask(question);
        return Zoekresultaat.of(answer, elsewhere.ask(answer, question));
    }

    /** A registered person, for involved colleagues and for whoever keeps dossiers. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") UUID id) {
        return answer(persons.read(id));
    }

    /** Corrects what is registered (AVG 16). */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rectify(
            @PathParam("id") UUID id, @Context HttpHeaders headers, PersonJson.@Nullable Correctie asked) {
        if (asked == null || asked.gegevens() == null) {
            throw new Refusal.Invalid(List.of(new Violation("gegevens", "Stuur de gegevens mee.")));
        }
        persons.rectify(id, RecordVersion.required(headers), asked.gegevens().details(), asked.reden());
        return answer(persons.read(id));
    }

    /** Hides the person from every check at once, or shows the person again (AVG 18). */
    @POST
    @Path("{id}/beperkingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restrict(
            @PathParam("id") UUID id, @Context HttpHeaders headers, PersonJson.@Nullable Beperking asked) {
        if (asked == null) {
            throw new Refusal.Invalid(List.of(new Violation("beperkt", "Zeg of de gegevens beperkt zijn, en waarom.")));
        }
        persons.restrict(id, RecordVersion.required(headers), asked.beperkt(), asked.reden());
        return answer(persons.read(id));
    }

    private static Response answer(PersonFile file) {
        return Response.ok(PersonJson.of(file))
                .tag(RecordVersion.tag(file.persoon().version()))
                .build();
    }

    /** What was found, and exactly what was searched. */
    public record Zoekresultaat(
            UUID raadpleging,
            List<CheckHitView> resultaten,
            boolean volledig,
            boolean minderPassendWeggelaten,
            List<String> gezochtOp,
            List<String> nietGebruikt,
            List<String> ookGezochtBij,
            @Nullable PartnerAnswer elders) {

        static Zoekresultaat of(CheckAnswer answer, @Nullable PartnerAnswer elders) {
            return new Zoekresultaat(
                    answer.raadpleging(),
                    answer.resultaten(),
                    answer.volledig(),
                    answer.minderPassendWeggelaten(),
                    answer.gezochtOp().stream().map(Label::inWords).toList(),
                    answer.nietGebruikt().stream().map(Label::value).toList(),
                    answer.ookGezochtBij(),
                    elders);
        }
    }
}
