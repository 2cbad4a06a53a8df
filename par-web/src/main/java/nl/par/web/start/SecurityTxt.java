// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Where to report a vulnerability (RFC 9116), which Dutch public bodies publish. Holds half a year from today. */
@Path(".well-known/security.txt")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class SecurityTxt {

    private static final Duration HOLDS = Duration.ofDays(182);

    @Inject
    Clock clock;

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String text() {
        return "Contact: mailto:beveiliging@par.example\n"
                + "Expires: " + clock.instant().plus(HOLDS).truncatedTo(ChronoUnit.DAYS) + "\n"
                + "Preferred-Languages: nl, en\n";
    }
}
