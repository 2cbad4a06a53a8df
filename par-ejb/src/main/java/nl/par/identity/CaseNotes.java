// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.par.casefile.CaseFile;
import nl.par.casefile.Timeline;
import nl.par.casefile.TimelineKind;

/** Tells the readers of dossiers on each timeline that persons became one, or two again. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class CaseNotes {

    /** What was typed as the reason may name somebody, and a timeline may be printed (R16). */
    static final String WHY = " De reden staat bij de persoon.";

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    void onEach(Collection<CaseFile> files, java.util.function.Function<CaseFile, String> line) {
        files.forEach(file -> timeline.add(file.id(), clock.instant(), TimelineKind.NOTE, line.apply(file), null));
    }

    /** The numbers of the other dossiers, as a sentence. */
    static String others(List<CaseFile> all, CaseFile than) {
        String numbers = all.stream()
                .filter(file -> !file.id().equals(than.id()))
                .map(CaseFile::number)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "Er is geen ander dossier." : "Het andere dossier is " + numbers + ".";
    }
}
