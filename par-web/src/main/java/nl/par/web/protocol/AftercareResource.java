// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.protocol.AftercareView;
import nl.par.protocol.AnswerAftercare;
import nl.par.protocol.ArrangeAftercare;
import nl.par.protocol.Harm;
import nl.par.protocol.ReadAftercare;
import nl.par.protocol.SupportAnswer;
import nl.par.protocol.SupportKind;
import nl.par.protocol.TalkStatus;
import nl.par.web.api.RecordId;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/nazorgtrajecten}: the care for colleagues to whom it happened. Every change tells its version. */
@Path("api/v1/nazorgtrajecten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class AftercareResource {

    @Inject
    ReadAftercare cares;

    @Inject
    ArrangeAftercare arranging;

    @Inject
    AnswerAftercare answering;

    /** The own; with {@code van=eenheid} what is open in the unit. */
    @GET
    public Nazorg.Lijst list(@QueryParam("van") @Nullable String whose) {
        return Nazorg.Lijst.of("eenheid".equals(whose) ? cares.ofUnit() : cares.own());
    }

    /** The employer's list of accidents. */
    @GET
    @Path("ongevallen")
    public Nazorg.Ongevallen accidents() {
        return new Nazorg.Ongevallen(cares.accidents());
    }

    /** The care for one colleague. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return ok(id);
    }

    /** Offers help. */
    @POST
    @Path("{id}/aanbiedingen")
    public Response offer(@PathParam("id") UUID id, @Context HttpHeaders headers, Nazorg.@Nullable Aanbod offer) {
        int version = RecordVersion.required(headers);
        arranging.offer(id, version, AftercareWords.one(SupportKind.values(), offer == null ? null : offer.soort()));
        return ok(id);
    }

    /** The colleague says what she wants of an offer. */
    @POST
    @Path("{id}/antwoorden")
    public Response answer(@PathParam("id") UUID id, @Context HttpHeaders headers, Nazorg.@Nullable Antwoord answer) {
        int version = RecordVersion.required(headers);
        Nazorg.Antwoord said = answer == null ? new Nazorg.Antwoord(null, null) : answer;
        answering.answer(
                id,
                version,
                RecordId.find(said.steun()).orElse(null),
                AftercareWords.one(SupportAnswer.values(), said.antwoord()));
        return ok(id);
    }

    /** Plans a talk, or tells how it ended. */
    @POST
    @Path("{id}/gesprekken")
    public Response talk(@PathParam("id") UUID id, @Context HttpHeaders headers, Nazorg.@Nullable Afspraak talk) {
        int version = RecordVersion.required(headers);
        Nazorg.Afspraak told = talk == null ? new Nazorg.Afspraak(null, null, null, null) : talk;
        arranging.talk(
                id,
                version,
                new ArrangeAftercare.Talk(
                        told.stap(),
                        AftercareWords.one(TalkStatus.values(), told.uitkomst()),
                        AftercareWords.moment(told.moment()),
                        told.toelichting()));
        return ok(id);
    }

    /** Replaces what is known of what it did to her. */
    @PUT
    @Path("{id}/gevolgen")
    public Response harm(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Harm harm) {
        int version = RecordVersion.required(headers);
        arranging.recordHarm(id, version, harm == null ? AftercareWords.NO_HARM : harm);
        return ok(id);
    }

    /** Records that the labour inspectorate was told (R14). */
    @POST
    @Path("{id}/inspectiemeldingen")
    public Response told(
            @PathParam("id") UUID id, @Context HttpHeaders headers, Nazorg.@Nullable Inspectiemelding told) {
        int version = RecordVersion.required(headers);
        arranging.inspectorateTold(
                id, version, told == null ? null : told.datum(), told == null ? null : told.kenmerk());
        return ok(id);
    }

    private Response ok(UUID id) {
        AftercareView view = cares.one(id);
        return Response.ok(Nazorg.of(view))
                .tag(RecordVersion.tag(view.versie()))
                .build();
    }
}
