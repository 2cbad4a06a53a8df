// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the employer's list of accidents (Arbowet 9, second paragraph): date and nature.
 *
 * @param letsel what the colleague suffered, and how many days she was absent
 * @param gemeldOp when the inspectorate was told, where that is a duty
 */
public record AccidentLine(
        UUID id,
        String melding,
        String collega,
        LocalDate gebeurdOp,
        Harm letsel,
        @Nullable LocalDate gemeldOp) {}
