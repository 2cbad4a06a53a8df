// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Stores what it did to the colleague as one JSON text. */
@Converter
public class HarmText implements AttributeConverter<Harm, String> {

    @Override
    public String convertToDatabaseColumn(Harm harm) {
        return Json.write(harm);
    }

    @Override
    public Harm convertToEntityAttribute(String text) {
        return Json.read(text, Harm.class);
    }
}
