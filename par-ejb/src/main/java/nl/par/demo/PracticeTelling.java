// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.library.PracticeText;
import nl.par.library.SharePractice;

/** An adviser shares good practice, and the steward takes it up a day later. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class PracticeTelling implements Telling {

    @Inject
    private SharePractice share;

    @Override
    public String step() {
        return "praktijk";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        PracticeText text =
                new PracticeText(step.text("praktijk"), step.text("samenvatting"), step.text("tekst"), true);
        List<UUID> made = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Happening(
                step.moment("op"), tale.colleague(step.text("door")), () -> made.add(share.contribute(text))));
        if (step.has("beslist")) {
            happenings.add(new Happening(
                    step.moment("op").plus(Duration.ofDays(1)),
                    tale.colleague(step.text("beslist")),
                    () -> share.decide(made.get(0), true, null)));
        }
        return happenings;
    }
}
