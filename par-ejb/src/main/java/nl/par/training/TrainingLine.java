// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training that somebody followed.
 *
 * @param naamTot until when her name stands with it
 * @param opnieuwVoor when the norm asks it again; absent when the norm no longer knows the training
 * @param versie the ETag
 */
public record TrainingLine(
        UUID id,
        String naam,
        @Nullable String email,
        @Nullable String eenheid,
        String training,
        LocalDate datum,
        LocalDate naamTot,
        @Nullable LocalDate opnieuwVoor,
        int versie) {

    TrainingLine again(@Nullable LocalDate before) {
        return new TrainingLine(id, naam, email, eenheid, training, datum, naamTot, before, versie);
    }
}
