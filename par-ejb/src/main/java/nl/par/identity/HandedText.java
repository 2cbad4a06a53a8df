// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import nl.par.casefile.PersonCases.Handed;
import nl.par.kernel.Json;

/** Stores which dossiers followed as one JSON text. */
@Converter
public class HandedText implements AttributeConverter<List<Handed>, String> {

    @Override
    public String convertToDatabaseColumn(List<Handed> cases) {
        return Json.write(cases.toArray(Handed[]::new));
    }

    @Override
    public List<Handed> convertToEntityAttribute(String text) {
        return List.of(Json.read(text, Handed[].class));
    }
}
