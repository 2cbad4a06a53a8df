// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Help that was offered, and what the colleague said to it. */
public record SupportView(
        UUID id,
        SupportKind soort,
        LocalDate aangebodenOp,
        String aangebodenDoor,
        SupportAnswer antwoord,
        @Nullable LocalDate beantwoordOp) {}
