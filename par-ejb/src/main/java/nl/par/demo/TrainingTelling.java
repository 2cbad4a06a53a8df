// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.par.training.KeepTrainings;
import nl.par.training.TrainingEntry;

/** The adviser takes over a list of participants; or records the training of one colleague. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class TrainingTelling implements Telling {

    private static final int GROUP = 15;

    @Inject
    private KeepTrainings trainings;

    @Override
    public String step() {
        return "opleiding";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        return List.of(new Happening(step.moment("op"), tale.colleague(step.text("door")), () -> {
            if (step.has("deelnemers")) {
                trainings.take(list(step).getBytes(StandardCharsets.UTF_8));
            } else {
                trainings.record(one(step, tale));
            }
        }));
    }

    private static TrainingEntry one(StoryNode step, Tale tale) {
        var colleague = tale.colleague(step.text("wie"));
        return new TrainingEntry(
                colleague.name(), colleague.email(), step.text("opleiding"), LocalDate.parse(step.text("datum")));
    }

    /** Groups of fifteen, one group every two weeks. */
    private static String list(StoryNode step) {
        LocalDate first = LocalDate.parse(step.text("vanaf"));
        return "naam;training;datum\n"
                + IntStream.rangeClosed(1, Integer.parseInt(step.text("deelnemers")))
                        .mapToObj(number -> "Deelnemer " + number + ";" + step.text("opleiding") + ";"
                                + first.plusWeeks(2L * (number / GROUP)))
                        .collect(Collectors.joining("\n"));
    }
}
