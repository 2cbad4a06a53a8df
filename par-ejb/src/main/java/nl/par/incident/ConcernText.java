// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;
import org.jspecify.annotations.Nullable;

/** Stores a concern as one JSON text; nothing once it was forgotten. */
@Converter
public class ConcernText implements AttributeConverter<Concern, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Concern concern) {
        return concern == null ? null : Json.write(concern);
    }

    @Override
    public @Nullable Concern convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Json.read(text, Concern.class);
    }
}
