// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.par.kernel.IncidentKind;

/** Stores kinds as their names with commas between, in the order of the norm. */
@Converter
public class KindsText implements AttributeConverter<Set<IncidentKind>, String> {

    @Override
    public String convertToDatabaseColumn(Set<IncidentKind> kinds) {
        return new TreeSet<>(kinds).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<IncidentKind> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(IncidentKind::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
