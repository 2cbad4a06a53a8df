// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Lets an absent UUID reach PostgreSQL as no type in particular; EclipseLink by itself says it is text, which is refused. */
public class UuidNulls implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping.getField() != null && isUuid(descriptor.getJavaClass(), mapping.getAttributeName())) {
                    mapping.getField().setSqlType(Types.OTHER);
                }
            }
        }
    }

    private static boolean isUuid(Class<?> entity, String attribute) {
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> field.getName().equals(attribute))
                .map(Field::getType)
                .anyMatch(UUID.class::equals);
    }
}
