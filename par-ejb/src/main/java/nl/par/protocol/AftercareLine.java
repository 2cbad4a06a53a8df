// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The care for a colleague in a list.
 *
 * @param melding number of the report
 * @param afgerondOp when the last talk was held or not wanted
 */
public record AftercareLine(
        UUID id,
        String melding,
        String collega,
        LocalDate gebeurdOp,
        @Nullable LocalDate afgerondOp) {}
