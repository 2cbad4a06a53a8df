// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * A kept question, for its owner.
 *
 * @param versie the ETag
 */
public record SavedSearchView(UUID id, String naam, SavedQuestion vraag, Instant bewaard, int versie) {

    static SavedSearchView of(OwnSearches.Kept kept) {
        return new SavedSearchView(
                kept.id(), kept.name(), kept.read(SavedQuestion.class), kept.savedAt(), kept.version());
    }
}
