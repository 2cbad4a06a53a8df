// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A review of a measure that found it still needed.
 *
 * @param volgende when it must be looked at again
 */
public record ReviewLine(OffsetDateTime moment, String naam, String bevinding, LocalDate volgende) {}
