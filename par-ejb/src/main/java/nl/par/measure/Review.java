// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a review found, as a colleague notes it.
 *
 * @param bevinding why the measure is still needed
 * @param evaluatiedatum when it is looked at again; absent means not before its last day
 */
public record Review(@Nullable String bevinding, @Nullable LocalDate evaluatiedatum) {}
