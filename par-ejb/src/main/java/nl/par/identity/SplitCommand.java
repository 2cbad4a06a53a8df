// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one person becomes two again.
 *
 * @param reden why they are two after all
 * @param gegevens what becomes of the details of who stayed; needed only when those changed since
 * @param meldingen to whom each report that was confirmed since belongs, by its id; one that is left out stays in its dossier
 * @param stukken the same for measures and police contact
 */
public record SplitCommand(
        @Nullable String reden, @Nullable Details gegevens, Map<UUID, Side> meldingen, Map<UUID, Side> stukken) {

    /** Copies the choices. */
    public SplitCommand {
        meldingen = Map.copyOf(meldingen);
        stukken = Map.copyOf(stukken);
    }

    /** What becomes of details that changed since. The names are the API's values. */
    public enum Details {
        TERUG,
        HOUDEN
    }

    /** One of the two persons. The names are the API's values. */
    public enum Side {
        BLIJVER,
        TERUGGEKEERDE
    }
}
