// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantSettings;

/** The norm as the organisation applies it, and what another version would change. Numbers only: nothing of any person or dossier. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadNorm {

    @Inject
    private TenantDatabase db;

    @Inject
    private TenantConfig config;

    @Inject
    private NormEffects effects;

    @Inject
    private CurrentUser user;

    /** Every published version, the newest first. */
    @UseCase(Permission.READ_NORM)
    public List<NormVersion> versions() {
        TenantSettings settings = config.settings(user.signedIn().tenant());
        Norm applied = settings.norm(settings.normVersion());
        Map<String, Long> dossiers = dossiers();
        return config.norms().stream()
                .map(published -> version(settings.norm(published.version()), applied, dossiers))
                .toList();
    }

    /** What the organisation made stricter than the version that it applies. */
    @UseCase(Permission.READ_NORM)
    public List<NormDifference> stricter() {
        return stricter(config.settings(user.signedIn().tenant()));
    }

    /** Which organisation applies which version. */
    @UseCase(Permission.STEWARD_NORM)
    public List<NormAdoption> adoptions() {
        return config.all().stream()
                .map(settings -> new NormAdoption(
                        settings.code(),
                        settings.name(),
                        settings.kind(),
                        settings.normVersion(),
                        stricter(settings).size()))
                .toList();
    }

    private NormVersion version(Norm norm, Norm applied, Map<String, Long> dossiers) {
        boolean isApplied = norm.version().equals(applied.version());
        boolean isNewer = norm.validFrom().isAfter(applied.validFrom());
        return new NormVersion(
                norm.version(),
                norm.name(),
                norm.validFrom(),
                isApplied,
                dossiers.getOrDefault(norm.version(), 0L),
                isNewer ? NormComparison.between(applied, norm) : NormComparison.between(norm, applied),
                isNewer ? effects.of(applied, norm) : List.of());
    }

    private List<NormDifference> stricter(TenantSettings settings) {
        return config.norms().stream()
                .filter(published -> published.version().equals(settings.normVersion()))
                .flatMap(published -> NormComparison.between(published, settings.norm(settings.normVersion())).stream())
                .toList();
    }

    private Map<String, Long> dossiers() {
        Map<String, Long> counts = new HashMap<>();
        db.query("select c.normVersion, count(c) from CaseFile c group by c.normVersion", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }
}
