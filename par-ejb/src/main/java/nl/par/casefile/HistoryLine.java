// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Channel;
import nl.par.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timeline as the history finds it.
 *
 * @param text by which it is found, besides its title
 */
public record HistoryLine(
        UUID id,
        UUID caseId,
        OffsetDateTime at,
        TimelineKind kind,
        String title,
        String text,
        @Nullable String kinds,
        @Nullable Severity severity,
        @Nullable Channel channel,
        @Nullable String measure,
        @Nullable String unit) {

    /** What it has of a trait. */
    public List<String> values(HistoryFacet facet) {
        return switch (facet) {
            case ONDERDEEL -> List.of(kind.name());
            case SOORT -> kinds == null ? List.of() : Arrays.asList(kinds.split(",", -1));
            case ERNST -> severity == null ? List.of() : List.of(severity.name());
            case KANAAL -> channel == null ? List.of() : List.of(channel.name());
            case MAATREGEL -> measure == null ? List.of() : List.of(measure);
            case EENHEID -> unit == null ? List.of() : List.of(unit);
        };
    }
}
