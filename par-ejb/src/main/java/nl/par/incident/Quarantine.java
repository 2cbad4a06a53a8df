// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.par.incident.clamd.VirusScanner;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;

/**
 * Keeps files away from readers until they were found free of viruses. A file that comes in while the scanner is silent is kept, because what is
 * reported must not be lost, but stays in quarantine; so does what was stored before a scanner was set. It is asked about again when somebody
 * wants to download it. Without {@code par.clamd} nothing is scanned and nothing is in quarantine.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Quarantine {

    @Inject
    private VirusScanner scanner;

    @Inject
    private Clock clock;

    /** Whether there is a quarantine at all. */
    boolean on() {
        return scanner.on();
    }

    /** Scans a file that comes in; refuses one with a virus with {@link Refusal.Invalid}. */
    void enter(Attachment file) {
        switch (scanner.scan(file.content())) {
            case CLEAN -> file.foundClean(clock.instant().atOffset(ZoneOffset.UTC));
            case INFECTED ->
                throw new Refusal.Invalid(List.of(new Violation(
                        "bestand",
                        "In dit bestand zit een virus. Het is niet bewaard. Neem contact op met uw ICT-afdeling.")));
            case NOT_ASKED, NO_ANSWER -> {
                // kept as it is: not found clean
            }
        }
    }

    /**
     * Lets a file out when it was found clean, if need be now.
     *
     * @throws Refusal.Conflict when a virus is in it
     * @throws Refusal.Unreliable when nobody can say now
     */
    void leave(Attachment file) {
        if (!on() || file.isFoundClean()) {
            return;
        }
        switch (scanner.scan(file.content())) {
            case CLEAN -> file.foundClean(clock.instant().atOffset(ZoneOffset.UTC));
            case INFECTED ->
                throw new Refusal.Conflict("In dit bestand zit een virus. Het is daarom niet te downloaden.");
            case NOT_ASKED, NO_ANSWER ->
                throw new Refusal.Unreliable(
                        "Dit bestand is nog niet op virussen gecontroleerd, want die controle werkt nu niet."
                                + " Probeer het later opnieuw.");
        }
    }
}
