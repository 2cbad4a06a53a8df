// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who does whose tasks, and when.
 *
 * @param vervangt whether the reader is the deputy; else she is the one who is away
 * @param versie the ETag
 */
public record DeputyView(
        UUID id, String collega, String vervanger, LocalDate vanaf, LocalDate totEnMet, boolean vervangt, int versie) {}
