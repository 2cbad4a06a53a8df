// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification as its readers see it; {@code versie} is the ETag. */
public record NotificationView(
        UUID id,
        int versie,
        String nummer,
        UUID dossier,
        Instant moment,
        NotificationWay wijze,
        @Nullable String kenmerk,
        String samenvatting,
        @Nullable String reactie,
        String vastgelegdDoor) {}
