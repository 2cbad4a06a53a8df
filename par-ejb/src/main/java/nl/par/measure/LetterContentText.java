// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Keeps what a letter tells as one JSON text. */
@Converter
public class LetterContentText implements AttributeConverter<LetterContent, String> {

    @Override
    public String convertToDatabaseColumn(LetterContent content) {
        return Json.write(content);
    }

    @Override
    public LetterContent convertToEntityAttribute(String text) {
        return Json.read(text, LetterContent.class);
    }
}
