// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An amount in euros that was received, as a colleague notes it. */
public record Payment(@Nullable BigDecimal bedrag, @Nullable LocalDate betaaldOp) {}
