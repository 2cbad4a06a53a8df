// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the whole folder: every version of the norm, every organisation. */
final class TenantConfigReader {

    private TenantConfigReader() {}

    /** What the folder holds. */
    record Loaded(Map<String, Norm> norms, Map<String, TenantSettings> tenants) {}

    /** The norms by version and the organisations by code. Throws {@link BrokenTenantConfig} with all faults together. */
    static Loaded read(Path root) {
        List<String> faults = new ArrayList<>();
        Map<String, Norm> norms = norms(root, faults);
        Map<String, TenantSettings> tenants = new LinkedHashMap<>();
        for (String code : tenantFolders(root, faults)) {
            tenants.put(code, new TenantSettingsReader(root, code, norms, faults).read());
        }
        if (!faults.isEmpty()) {
            throw new BrokenTenantConfig(faults);
        }
        return new Loaded(Map.copyOf(norms), Map.copyOf(tenants));
    }

    private static Map<String, Norm> norms(Path root, List<String> faults) {
        Map<String, Norm> norms = new LinkedHashMap<>();
        for (Path file : list(root.resolve("norm"), faults)) {
            String name = "norm/" + file.getFileName();
            if (name.endsWith(".yaml")) {
                Norm norm = NormReader.read(root, name, faults);
                if (norms.put(norm.version(), norm) != null) {
                    faults.add(name + ", regel 1: deze versie van de norm is er al");
                }
            }
        }
        if (norms.isEmpty()) {
            faults.add("norm, regel 1: er is geen enkele versie van de norm");
        }
        return norms;
    }

    private static List<String> tenantFolders(Path root, List<String> faults) {
        List<String> codes = new ArrayList<>();
        for (Path folder : list(root, faults)) {
            if (Files.isRegularFile(folder.resolve("organisatie.yaml"))) {
                codes.add(folder.getFileName().toString());
            }
        }
        return codes;
    }

    private static List<Path> list(Path folder, List<String> faults) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            faults.add(folder + ", regel 1: deze map is niet te lezen");
            return List.of();
        }
    }
}
