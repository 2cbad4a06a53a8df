// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation did with a report, for its reporter.
 *
 * @param stappen what the protocol asked and was done, oldest first
 * @param nazorg whether the reader is the colleague to whom it happened, and has a page of her own
 * @param gevraagd whether she is asked how it went, and did not say so yet
 */
public record ReportProgress(List<Done> stappen, boolean nazorg, boolean gevraagd) {

    /**
     * A step that was done.
     *
     * @param bericht what the adviser lets the reporter know
     */
    public record Done(String titel, LocalDate op, @Nullable String bericht) {}
}
