// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Stores a kept question as one JSON text. */
@Converter
public class SavedQuestionText implements AttributeConverter<SavedQuestion, String> {

    @Override
    public String convertToDatabaseColumn(SavedQuestion question) {
        return Json.write(question);
    }

    @Override
    public SavedQuestion convertToEntityAttribute(String text) {
        return Json.read(text, SavedQuestion.class);
    }
}
