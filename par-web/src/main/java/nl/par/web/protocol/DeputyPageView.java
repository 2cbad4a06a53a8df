// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.util.List;
import nl.par.protocol.DeputyView;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;

/** Who does whose tasks while she is away. */
public record DeputyPageView(List<DeputyView> arranged, Fields fields) {

    /** One arrangement in words. */
    public String words(DeputyView deputy) {
        String when = "van " + Dutch.date(deputy.vanaf()) + " tot en met " + Dutch.date(deputy.totEnMet());
        return deputy.vervangt()
                ? "U doet de taken van " + deputy.collega() + ", " + when + "."
                : deputy.vervanger() + " doet uw taken, " + when + ".";
    }
}
