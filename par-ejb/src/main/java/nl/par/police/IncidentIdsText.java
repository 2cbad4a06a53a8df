// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.kernel.Json;

/** Keeps the ids of the reports as one JSON text. */
@Converter
public class IncidentIdsText implements AttributeConverter<List<UUID>, String> {

    @Override
    public String convertToDatabaseColumn(List<UUID> ids) {
        return Json.write(ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    @Override
    public List<UUID> convertToEntityAttribute(String text) {
        return Stream.of(Json.read(text, String[].class)).map(UUID::fromString).toList();
    }
}
