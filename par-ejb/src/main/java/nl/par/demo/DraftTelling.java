// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.par.incident.SaveDraft;
import nl.par.kernel.Json;

/** A colleague was called away while typing a report. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class DraftTelling implements Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    private SaveDraft drafts;

    @Override
    public String step() {
        return "concept";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        String typed = Json.write(Map.of("velden", fields(step)));
        return List.of(new Happening(
                step.moment("op"), tale.colleague(step.text("door")), () -> drafts.save(UUID.randomUUID(), typed)));
    }

    /** The fields of the first minute, as its form names them. */
    private static Map<String, List<String>> fields(StoryNode step) {
        LocalDateTime happened = LocalDateTime.parse(step.text("gebeurd"));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("tijdstip", List.of(DAY.format(happened)));
        fields.put("tijdstipTijd", List.of(TIME.format(happened)));
        fields.put("kanaal", List.of(step.text("kanaal")));
        fields.put("soorten", step.texts("soorten"));
        return fields;
    }
}
