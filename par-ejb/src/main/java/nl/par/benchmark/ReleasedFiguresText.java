// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Stores released figures as one JSON text. */
@Converter
public class ReleasedFiguresText implements AttributeConverter<ReleasedFigures, String> {

    @Override
    public String convertToDatabaseColumn(ReleasedFigures figures) {
        return Json.write(figures);
    }

    @Override
    public ReleasedFigures convertToEntityAttribute(String text) {
        return Json.read(text, ReleasedFigures.class);
    }
}
