// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the whole folder: every version of the norm, every organisation. */
final class TenantConfigReader {

    private TenantConfigReader() {}

    /**
     * What the folder holds.
     *
     * @param faults everything that is wrong, of the norm first
     * @param tenants those with which nothing is wrong
     */
    record Loaded(Map<String, Norm> norms, Map<String, TenantSettings> tenants, List<String> faults) {}

    /** The norms by version and the organisations by code. Throws {@link BrokenTenantConfig} with all faults together. */
    static Loaded read(Path root) {
        Loaded loaded = look(root);
        if (!loaded.faults().isEmpty()) {
            throw new BrokenTenantConfig(loaded.faults());
        }
        return loaded;
    }

    /** What is right in the folder, and what is wrong. A fault in the norm leaves no organisation standing. */
    static Loaded look(Path root) {
        List<String> faults = new ArrayList<>();
        Map<String, Norm> norms = norms(root, faults);
        boolean normIsRight = faults.isEmpty();
        Map<String, TenantSettings> tenants = new LinkedHashMap<>();
        for (String code : tenantFolders(root, faults)) {
            List<String> own = new ArrayList<>();
            TenantSettings settings = new TenantSettingsReader(root, code, norms, own).read();
            tenants.values().forEach(other -> requireApart(settings, other, own));
            if (own.isEmpty() && normIsRight) {
                tenants.put(code, settings);
            }
            faults.addAll(own);
        }
        return new Loaded(Map.copyOf(norms), Map.copyOf(tenants), List.copyOf(faults));
    }

    /** Two organisations with one Organization, or one domain, would let people of one into the other. */
    private static void requireApart(TenantSettings settings, TenantSettings other, List<String> faults) {
        String file = settings.code() + "/organisatie.yaml, regel 1: ";
        if (settings.organizationId().equals(other.organizationId())) {
            faults.add(file + "het organisatieId is al van " + other.code());
        }
        if (!Collections.disjoint(settings.domains(), other.domains())) {
            faults.add(file + "het domein is al van " + other.code());
        }
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
            String name = String.valueOf(folder.getFileName());
            if (!name.startsWith(".") && Files.isRegularFile(folder.resolve("organisatie.yaml"))) {
                codes.add(name);
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
