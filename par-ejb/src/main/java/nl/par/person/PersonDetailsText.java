// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Stores the details as one JSON text. */
@Converter
public class PersonDetailsText implements AttributeConverter<PersonDetails, String> {

    @Override
    public String convertToDatabaseColumn(PersonDetails details) {
        return Json.write(details);
    }

    @Override
    public PersonDetails convertToEntityAttribute(String text) {
        return Json.read(text, PersonDetails.class);
    }
}
