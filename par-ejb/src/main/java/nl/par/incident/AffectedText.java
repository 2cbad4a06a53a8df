// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Stores what an incident did to a colleague as one JSON text. */
@Converter
public class AffectedText implements AttributeConverter<Affected, String> {

    @Override
    public String convertToDatabaseColumn(Affected affected) {
        return Json.write(affected);
    }

    @Override
    public Affected convertToEntityAttribute(String text) {
        return Json.read(text, Affected.class);
    }
}
