// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An amount in euros that was received for a claim of damage, and who noted it. */
public record PaymentLine(BigDecimal bedrag, LocalDate datum, String naam) {}
