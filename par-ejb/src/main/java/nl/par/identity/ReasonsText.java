// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import nl.par.kernel.Json;

/** Stores reasons as one JSON text. */
@Converter
public class ReasonsText implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> reasons) {
        return Json.write(reasons.toArray(String[]::new));
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return List.of(Json.read(text, String[].class));
    }
}
