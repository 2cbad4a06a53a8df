// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Keeps the weighing as one JSON text. */
@Converter
public class WeighingText implements AttributeConverter<Weighing, String> {

    @Override
    public String convertToDatabaseColumn(Weighing weighing) {
        return Json.write(weighing);
    }

    @Override
    public Weighing convertToEntityAttribute(String json) {
        return Json.read(json, Weighing.class);
    }
}
