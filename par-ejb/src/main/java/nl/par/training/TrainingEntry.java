// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A colleague followed a training.
 *
 * @param naam of the colleague
 * @param email her work address; with it she sees the record herself
 * @param training by its name in the norm
 * @param datum the day, or the last of several
 */
public record TrainingEntry(
        @Nullable String naam,
        @Nullable String email,
        @Nullable String training,
        @Nullable LocalDate datum) {}
