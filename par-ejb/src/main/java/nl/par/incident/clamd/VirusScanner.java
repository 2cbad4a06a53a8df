// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident.clamd;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import nl.par.kernel.ParConfig;

/** The scanner of {@code par.clamd}, if one is set. It never says that a file is clean without having been told so. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class VirusScanner {

    private static final Logger LOG = System.getLogger(VirusScanner.class.getName());

    @Inject
    private ParConfig config;

    private Optional<Instream> daemon = Optional.empty();

    @PostConstruct
    void find() {
        daemon = config.clamd().map(Instream::at);
    }

    /** Whether a scanner is set; a file then leaves PAR only after it was found clean. */
    public boolean on() {
        return daemon.isPresent();
    }

    /** Asks about one file, for at most some twenty seconds. */
    public ScanOutcome scan(byte[] content) {
        if (daemon.isEmpty()) {
            return ScanOutcome.NOT_ASKED;
        }
        try {
            return daemon.get().scan(content);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The virus scanner does not answer: {0}", e.getMessage());
            return ScanOutcome.NO_ANSWER;
        }
    }
}
