// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;
import org.jspecify.annotations.Nullable;

/** Keeps what was recognised in a file as one JSON text. */
@Converter
public class ImportShapeText implements AttributeConverter<ImportShape, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ImportShape shape) {
        return shape == null ? null : Json.write(shape);
    }

    @Override
    public @Nullable ImportShape convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Json.read(text, ImportShape.class);
    }
}
