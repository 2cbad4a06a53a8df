// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The police was told about something.
 *
 * @param moment when; not in the future
 * @param wijze {@code 112}, {@code 0900-8844}, {@code wijkagent} or {@code online}
 * @param kenmerk number that the police gave, if any
 * @param samenvatting what was told, without the name of a colleague
 * @param reactie what the police answered, if it did
 */
public record NotificationCommand(
        @Nullable OffsetDateTime moment,
        @Nullable String wijze,
        @Nullable String kenmerk,
        @Nullable String samenvatting,
        @Nullable String reactie) {}
