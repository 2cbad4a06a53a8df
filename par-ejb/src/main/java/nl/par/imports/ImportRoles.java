// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.par.access.Role;

/** Keeps the roles in which somebody started an import, by the names of their claims. */
@Converter
public class ImportRoles implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles.stream().map(Role::claim).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(claim -> Role.find(claim).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
