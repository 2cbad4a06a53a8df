// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;
import nl.par.person.PersonDetails;
import org.jspecify.annotations.Nullable;

/** Stores the person as reported as one JSON text; nothing when nobody was named. */
@Converter
public class ReportedPersonText implements AttributeConverter<PersonDetails, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PersonDetails person) {
        return person == null ? null : Json.write(person);
    }

    @Override
    public @Nullable PersonDetails convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Json.read(text, PersonDetails.class);
    }
}
