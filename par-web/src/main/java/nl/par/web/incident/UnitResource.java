// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.par.incident.FollowUnit;
import nl.par.incident.ReportLine;
import nl.par.incident.UnitReports;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/eenheidsmeldingen}: the reports of the caller's own unit. */
@Path("api/v1/eenheidsmeldingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class UnitResource {

    @Inject
    FollowUnit unit;

    /** A page, newest first; {@code stand} narrows it to ONTVANGEN, BEVESTIGD or NIET_BEVESTIGD. */
    @GET
    public Lijst list(
            @QueryParam("stand") @DefaultValue("") String status,
            @QueryParam("pagina") @DefaultValue("1") String page,
            @QueryParam("paginaGrootte") @DefaultValue("20") String size) {
        return Lijst.of(unit.reports(UnitView.status(status), Numbers.page(page), Numbers.size(size)));
    }

    /** A page of the unit's reports. */
    public record Lijst(
            @Nullable String eenheid, List<Regel> eenheidsmeldingen, int totaal, int pagina, int paginaGrootte) {

        static Lijst of(UnitReports found) {
            return new Lijst(
                    found.eenheid(),
                    found.meldingen().incidenten().stream().map(Regel::of).toList(),
                    found.meldingen().totaal(),
                    found.meldingen().pagina(),
                    found.meldingen().paginaGrootte());
        }
    }

    /** A report in the list. */
    public record Regel(
            UUID id,
            String nummer,
            String melder,
            Instant tijdstip,
            Instant ontvangen,
            String kanaal,
            List<String> soorten,
            String gaatHet,
            String status) {

        static Regel of(ReportLine line) {
            return new Regel(
                    line.id(),
                    line.nummer(),
                    line.melder(),
                    line.tijdstip().toInstant(),
                    line.ontvangen().toInstant(),
                    line.kanaal().name(),
                    line.soorten().stream().map(Enum::name).sorted().toList(),
                    line.gaatHet().name(),
                    Codes.of(line.status().label()));
        }
    }
}
