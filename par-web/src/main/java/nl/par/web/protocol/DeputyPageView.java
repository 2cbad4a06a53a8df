// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.util.List;
import nl.par.access.ColleagueView;
import nl.par.protocol.DeputyView;
import nl.par.web.organisation.ColleagueChoice;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * Who does whose tasks while she is away.
 *
 * @param found colleagues whose name or e-mail holds what was searched; null before a search
 */
public record DeputyPageView(
        List<DeputyView> arranged, Fields fields, @Nullable List<ColleagueView> found) {

    /** The colleagues found, to choose from. */
    public List<Option> colleagues() {
        return ColleagueChoice.options(found);
    }

    /** One arrangement in words. */
    public String words(DeputyView deputy) {
        String when = "van " + Dutch.date(deputy.vanaf()) + " tot en met " + Dutch.date(deputy.totEnMet());
        return deputy.vervangt()
                ? "U doet de taken van " + deputy.collega() + ", " + when + "."
                : deputy.vervanger() + " doet uw taken, " + when + ".";
    }
}
