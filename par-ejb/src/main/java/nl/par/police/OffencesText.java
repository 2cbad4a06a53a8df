// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the offences as their codes with commas between. */
@Converter
public class OffencesText implements AttributeConverter<List<Offence>, String> {

    @Override
    public String convertToDatabaseColumn(List<Offence> offences) {
        return offences.stream().map(Offence::code).collect(Collectors.joining(","));
    }

    @Override
    public List<Offence> convertToEntityAttribute(String text) {
        return Stream.of(text.split(",", -1))
                .flatMap(code -> Offence.find(code).stream())
                .toList();
    }
}
