// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.incident.Concern;
import nl.par.incident.ReadCareConcerns;
import nl.par.incident.Receipt;
import nl.par.incident.ReportCareConcern;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.web.api.OnceKey;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/zorgsignalen}: a worry about somebody, in a lane of its own. */
@Path("api/v1/zorgsignalen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CareConcernResource {

    @Inject
    ReportCareConcern report;

    @Inject
    ReadCareConcerns concerns;

    @Inject
    CurrentUser user;

    /** All for the adviser, the own for others; newest first. */
    @GET
    public CareConcernJson.Lijst list() {
        boolean all = user.signedIn().may(Permission.READ_CARE_CONCERN);
        return new CareConcernJson.Lijst((all ? concerns.list() : report.own())
                .stream().map(CareConcernJson::of).toList());
    }

    /** Passes on a worry. Sent again with the same {@code Idempotency-Key} it makes no second one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(@HeaderParam(OnceKey.HEADER) @Nullable String key, @Nullable Zorgsignaal told) {
        UUID once = OnceKey.of(key);
        if (told == null) {
            throw new Refusal.Invalid(List.of(new Violation("zorgsignaal", "Stuur een zorgsignaal mee.")));
        }
        Reading reading = new Reading();
        OffsetDateTime moment = reading.moment(told.tijdstip(), "tijdstip");
        reading.violations().refuseIfAny();
        Receipt receipt = report.submit(new Concern(moment, told.wie(), told.zorg(), told.gedaan()), once);
        return Response.created(URI.create("/api/v1/zorgsignalen/" + receipt.id()))
                .entity(IncidentJson.Ontvangst.of(receipt))
                .build();
    }

    /** A worry as it is sent. */
    public record Zorgsignaal(
            @Nullable String tijdstip,
            @Nullable String wie,
            @Nullable String zorg,
            @Nullable String gedaan) {}
}
