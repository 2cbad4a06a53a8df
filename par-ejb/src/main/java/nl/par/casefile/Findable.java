// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * By which words and traits something on the timeline is found. Whoever records it writes this down in the same transaction: what is not here
 * is never found. Hand in what an involved colleague may read in the dossier, and nothing that only some may read; the timeline itself leaves
 * out the names of colleagues (R16) and every BSN (R13).
 *
 * @param text the words, besides the title of the line
 * @param kinds of an incident
 * @param severity of an incident, as it counts
 * @param channel of an incident
 * @param unit where it happened in the organisation, by its name
 * @param measure the measure, as it is called on pages
 */
public record Findable(
        String text,
        Set<IncidentKind> kinds,
        @Nullable Severity severity,
        @Nullable Channel channel,
        @Nullable String unit,
        @Nullable String measure) {

    /** Only the title of the line. */
    public static final Findable BY_TITLE = by(List.of());

    public Findable {
        kinds = Set.copyOf(kinds);
    }

    /** These texts, in this order; what is absent is left out. */
    public static Findable by(List<@Nullable String> texts) {
        String joined = texts.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Findable(joined, Set.of(), null, null, null, null);
    }

    /** Also as an incident like this. */
    public Findable asIncident(Set<IncidentKind> kinds, Severity severity, Channel channel, @Nullable String unit) {
        return new Findable(text, kinds, severity, channel, unit, measure);
    }

    /** Also as this measure. */
    public Findable asMeasure(String label) {
        return new Findable(text, kinds, severity, channel, unit, label);
    }

    Findable saying(String told) {
        return new Findable(told, kinds, severity, channel, unit, measure);
    }
}
