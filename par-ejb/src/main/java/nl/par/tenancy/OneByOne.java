// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.util.Collection;
import java.util.function.Consumer;

/** Background work for several organisations. */
public final class OneByOne {

    private static final System.Logger LOG = System.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /**
     * Does the work for each of them, one after another. An organisation for which it fails is named in the log and holds up none of the others; its turn
     * comes again when the clock does.
     *
     * @param what the work, as the start of the sentence in the log
     */
    public static void go(Collection<Tenant> some, String what, Consumer<TenantId> work) {
        for (Tenant each : some) {
            try {
                work.accept(each.id());
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.WARNING, what + " of " + each.id() + " wait for the next round.", failure);
            }
        }
    }
}
