// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Stores what was told as one JSON text. */
@Converter
public class IncidentContentText implements AttributeConverter<IncidentContent, String> {

    @Override
    public String convertToDatabaseColumn(IncidentContent content) {
        return Json.write(content);
    }

    @Override
    public IncidentContent convertToEntityAttribute(String text) {
        return Json.read(text, IncidentContent.class);
    }
}
