// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.par.incident.clamd.VirusScanner;

/** Says at start-up whether attachments are scanned, so that nobody takes it for granted; a wrong setting stops the start. */
@Singleton
@Startup
@SuppressWarnings("NullAway.Init") // injected
public class ScannerAtStart {

    private static final Logger LOG = System.getLogger(ScannerAtStart.class.getName());

    @Inject
    private VirusScanner scanner;

    @PostConstruct
    void say() {
        if (scanner.on()) {
            LOG.log(Level.INFO, "Bijlagen worden op virussen gecontroleerd (par.clamd)");
        } else {
            LOG.log(Level.WARNING, "Bijlagen worden NIET op virussen gecontroleerd: par.clamd is niet ingesteld");
        }
    }
}
