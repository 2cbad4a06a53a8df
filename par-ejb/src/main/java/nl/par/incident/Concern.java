// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What worries a colleague.
 *
 * @param tijdstip when she noticed it
 * @param wie about whom, in words; never searched
 * @param zorg what worries her
 * @param gedaan what she did already, such as calling 112 or a doctor
 */
public record Concern(
        @Nullable OffsetDateTime tijdstip,
        @Nullable String wie,
        @Nullable String zorg,
        @Nullable String gedaan) {}
