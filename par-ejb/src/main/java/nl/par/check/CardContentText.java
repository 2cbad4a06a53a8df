// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Stores the content of a card as one JSON text. */
@Converter
public class CardContentText implements AttributeConverter<CardContent, String> {

    @Override
    public String convertToDatabaseColumn(CardContent content) {
        return Json.write(content);
    }

    @Override
    public CardContent convertToEntityAttribute(String text) {
        return Json.read(text, CardContent.class);
    }
}
