// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.protocol.DeputyView;
import org.jspecify.annotations.Nullable;

/** Who does whose tasks while she is away, as the API tells it. */
public record Vervanging(UUID id, String collega, String vervanger, LocalDate vanaf, LocalDate totEnMet, int versie) {

    static Vervanging of(DeputyView view) {
        return new Vervanging(
                view.id(), view.collega(), view.vervanger(), view.vanaf(), view.totEnMet(), view.versie());
    }

    /** What is arranged from today on. */
    public record Lijst(List<Vervanging> vervangingen) {}

    /** To whom, by her work address, and when. */
    public record Aanwijzing(
            @Nullable String vervanger,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate totEnMet) {}
}
