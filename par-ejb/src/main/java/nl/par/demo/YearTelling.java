// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.par.benchmark.ReleaseFigures;
import nl.par.benchmark.StaffNumbers;
import org.jspecify.annotations.Nullable;

/** The adviser completes the figures of a year and releases them. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class YearTelling implements Telling {

    @Inject
    private ReleaseFigures figures;

    @Override
    public String step() {
        return "jaarcijfers";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        int year = Integer.parseInt(step.text("jaarcijfers"));
        StaffNumbers numbers =
                new StaffNumbers(number(step, "medewerkers"), number(step, "enquete"), number(step, "meegemaakt"));
        return List.of(new Happening(step.moment("op"), tale.colleague(step.text("door")), () -> {
            figures.say(year, 0, numbers);
            figures.release(year);
        }));
    }

    private static @Nullable Integer number(StoryNode step, String key) {
        return step.has(key) ? Integer.valueOf(step.text(key)) : null;
    }
}
