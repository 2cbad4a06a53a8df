// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a card is shared with other organisations, and exactly what they see.
 *
 * @param gedeeldSinds since when it is published; absent while it is not
 * @param kaart what others see, or would see; absent when nothing may be shared
 * @param politie whether {@code kaart} tells of the police, which only those see with whom a base for that is in force
 * @param waaromNiet why nothing may be shared, in Dutch
 * @param organisaties names of those who can find a published card now
 * @param herkendDoor names of those whose check tells that the person is known somewhere once the card is published, and who may then ask for it
 */
@JsonbNillable
public record PublicationView(
        @Nullable Instant gedeeldSinds,
        @Nullable CheckHitView kaart,
        boolean politie,
        @Nullable String waaromNiet,
        List<String> organisaties,
        List<String> herkendDoor) {}
