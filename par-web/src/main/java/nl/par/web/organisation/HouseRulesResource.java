// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.par.access.ReadHouseRules;
import nl.par.tenancy.HouseRules;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/huisregels}: what the organisation asks of its visitors. */
@Path("api/v1/huisregels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class HouseRulesResource {

    @Inject
    ReadHouseRules houseRules;

    /** The rules, in the order of their numbers; none, and no day, when there are none in PAR. */
    @GET
    public Huisregels all() {
        return houseRules.houseRules().map(Huisregels::of).orElse(new Huisregels(null, List.of()));
    }

    /** All of them. */
    public record Huisregels(@Nullable LocalDate vastgesteldOp, List<Huisregel> regels) {

        static Huisregels of(HouseRules adopted) {
            return new Huisregels(
                    adopted.adopted(),
                    adopted.rules().stream()
                            .map(rule -> new Huisregel(rule.title(), rule.text()))
                            .toList());
        }
    }

    /** One of them. */
    public record Huisregel(String titel, String tekst) {}
}
