// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.par.kernel.ParConfig;

/**
 * The norm and the organisations as they stand in the folder {@code par.tenant-config}. A fault stops the start. Afterwards
 * {@link #refresh} takes over what changed without disturbing anybody: an organisation whose files are wrong keeps what it had, and a
 * new one stays out until its files are right.
 */
@ApplicationScoped
public class TenantConfig {

    private Path folder = Path.of("");
    private volatile TenantConfigReader.Loaded loaded = new TenantConfigReader.Loaded(Map.of(), Map.of(), List.of());

    /** For the container's proxy only. */
    protected TenantConfig() {}

    /** Reads the folder. Throws {@link BrokenTenantConfig}, which names file, line and fault of each mistake. */
    @Inject
    public TenantConfig(ParConfig config) {
        this(config.tenantConfig());
    }

    /** Reads this folder; see {@link #TenantConfig(ParConfig)}. */
    public TenantConfig(Path folder) {
        this.folder = folder;
        this.loaded = TenantConfigReader.read(folder);
    }

    /**
     * Reads the folder again. What is wrong is answered and not taken over; so is an organisation whose folder is gone, which stays
     * until the next start.
     */
    public synchronized List<String> refresh() {
        TenantConfigReader.Loaded now = TenantConfigReader.look(folder);
        TenantConfigReader.Loaded before = loaded;
        boolean normIsGone = !now.norms().keySet().containsAll(before.norms().keySet());
        if (normIsGone || now.tenants().isEmpty()) {
            return now.faults();
        }
        Map<String, TenantSettings> tenants = new TreeMap<>(before.tenants());
        List<String> faults = new ArrayList<>(now.faults());
        now.tenants().forEach((code, settings) -> {
            if (takesPlace(settings, before.tenants())) {
                faults.add(code + "/organisatie.yaml, regel 1: het organisatieId of het domein is al van een ander");
            } else {
                tenants.put(code, settings);
            }
        });
        loaded = new TenantConfigReader.Loaded(now.norms(), Map.copyOf(tenants), faults);
        return faults;
    }

    /** A newcomer never takes the Organization of one who is there, whichever of the two the folder names first. */
    private static boolean takesPlace(TenantSettings one, Map<String, TenantSettings> there) {
        return there.values().stream()
                .filter(other -> !other.code().equals(one.code()))
                .anyMatch(other -> other.organizationId().equals(one.organizationId())
                        || !Collections.disjoint(other.domains(), one.domains()));
    }

    /** The settings of this organisation; an organisation without settings is an IllegalArgumentException. */
    public TenantSettings settings(TenantId tenant) {
        return find(tenant).orElseThrow(() -> new IllegalArgumentException("no settings for this tenant"));
    }

    /** The settings of this organisation, when it is one of this installation. */
    public Optional<TenantSettings> find(TenantId tenant) {
        return Optional.ofNullable(loaded.tenants().get(tenant.code()));
    }

    /** The settings of the organisation with this Organization in Keycloak. */
    Optional<TenantSettings> findByOrganization(UUID id) {
        return loaded.tenants().values().stream()
                .filter(settings -> settings.organizationId().equals(id))
                .findFirst();
    }

    /** The version of the norm that this organisation applies, with what it made stricter itself. */
    public Norm norm(TenantId tenant) {
        TenantSettings settings = settings(tenant);
        return settings.norm(settings.normVersion());
    }

    /**
     * The version under which a dossier of this organisation began, with what the organisation made stricter. Of a version that is not
     * published any more the present one takes the place.
     */
    public Norm norm(TenantId tenant, String version) {
        TenantSettings settings = settings(tenant);
        Norm began = settings.norms().get(version);
        return began == null ? norm(tenant) : began;
    }

    /** A letter as the version of the norm that this organisation applies words it, in Markdown. */
    public String referenceLetter(TenantId tenant, LetterKind letter) {
        Path texts = folder.resolve("norm/brieven").resolve(norm(tenant).letterTexts());
        try {
            return Files.readString(texts.resolve(letter.code() + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every published version of the norm, the newest first. */
    public List<Norm> norms() {
        return loaded.norms().values().stream()
                .sorted(Comparator.comparing(Norm::validFrom)
                        .thenComparing(Norm::version)
                        .reversed())
                .toList();
    }

    /** All organisations, in order of their code. */
    public List<TenantSettings> all() {
        return loaded.tenants().values().stream()
                .sorted(Comparator.comparing(TenantSettings::code))
                .toList();
    }
}
