// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.nio.file.Path;
import java.util.List;

/**
 * {@code mvn -Pcheck-config}: the checks of the start on a folder, without starting anything. Names every fault of the norm, the
 * organisations, their letters and their look together; the exit code is 1 when there is one.
 */
public final class CheckConfig {

    private CheckConfig() {}

    /**
     * Checks the folder.
     *
     * @param arguments the folder {@code tenant-config}
     */
    @SuppressWarnings("SystemOut") // this is what the command is for
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Noem de map tenant-config.");
        }
        List<String> faults = TenantConfigReader.look(Path.of(arguments[0])).faults();
        if (faults.isEmpty()) {
            TenantConfig config = new TenantConfig(Path.of(arguments[0]));
            System.out.println("De configuratie klopt: " + config.norms().size() + " versies van de norm, "
                    + config.all().size() + " organisaties.");
            return;
        }
        System.out.println(faults.size() + " fouten in de configuratie:");
        faults.forEach(fault -> System.out.println("  " + fault));
        throw new IllegalStateException(faults.size() + " fouten in de configuratie");
    }
}
