// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.util.List;

/** The folder with the norm and the organisations is not right; PAR does not start with it. */
public final class BrokenTenantConfig extends IllegalStateException {

    private final List<String> faults;

    BrokenTenantConfig(List<String> faults) {
        super("De configuratie van de organisaties klopt niet:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, each as "file, line: what is wrong". */
    public List<String> faults() {
        return faults;
    }
}
