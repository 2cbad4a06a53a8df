// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.lang.reflect.Field;

/** Gives a bean a neighbour without a server. */
final class Beans {

    private Beans() {}

    static void set(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
