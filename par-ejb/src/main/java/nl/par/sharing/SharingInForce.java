// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;

/**
 * What is in force now between the current organisation and others, the same whichever of the two asks. Worked out anew at every call from what
 * both declared, the norms of both and the application's clock, so that a base that lapses stops sharing at that moment on every node. Never
 * keep an answer: ask again for each thing that is shown. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class SharingInForce {

    @Inject
    private Declarations declarations;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Clock clock;

    /** How the current organisation and this one share now; {@link SharingMode#OFF} as well with itself and with one that is unknown. */
    public SharingMode mode(TenantId partner) {
        return standing(partner).map(standing -> standing.mode(clock.instant())).orElse(SharingMode.OFF);
    }

    /** All organisations with which something is in force now, with its mode, in order of their codes; never {@link SharingMode#OFF}. */
    public Map<TenantId, SharingMode> partners() {
        Instant now = clock.instant();
        List<Declaration> all = declarations.all();
        Map<TenantId, SharingMode> partners = new TreeMap<>(Comparator.comparing(TenantId::code));
        all.stream()
                .map(each -> each.tenant().equals(tenant.id().code()) ? each.partner() : each.tenant())
                .distinct()
                .map(TenantId::new)
                .forEach(partner -> standing(partner, all)
                        .map(standing -> standing.mode(now))
                        .filter(mode -> mode != SharingMode.OFF)
                        .ifPresent(mode -> partners.put(partner, mode)));
        return partners;
    }

    /** Those with which this mode is in force now, in order of their codes. */
    public List<TenantId> partners(SharingMode mode) {
        return mode.among(partners());
    }

    /** Whether anything of a police report may be seen by either of the other: a card is in force, with a permit or a public-law base on both sides. */
    public boolean criminalData(TenantId partner) {
        return !criminalData(List.of(partner)).isEmpty();
    }

    /** Those of these with whom that holds. */
    List<TenantId> criminalData(Collection<TenantId> partners) {
        Instant now = clock.instant();
        return standings(partners).entrySet().stream()
                .filter(partner -> partner.getValue().criminalData(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How the two stand, unless it is the organisation itself or unknown. */
    Optional<Standing> standing(TenantId partner) {
        return standing(partner, declarations.all());
    }

    /** The same of many, in their order, with one reading of what was declared; without itself and those that are unknown. */
    Map<TenantId, Standing> standings(Collection<TenantId> partners) {
        List<Declaration> all = declarations.all();
        Map<TenantId, Standing> standings = new LinkedHashMap<>();
        partners.forEach(partner -> standing(partner, all).ifPresent(standing -> standings.put(partner, standing)));
        return standings;
    }

    private Optional<Standing> standing(TenantId partner, List<Declaration> all) {
        TenantId me = tenant.id();
        if (partner.equals(me)) {
            return Optional.empty();
        }
        return config.find(partner)
                .map(settings -> new Standing(side(config.settings(me), partner, all), side(settings, me, all)));
    }

    private static Side side(TenantSettings settings, TenantId towards, List<Declaration> all) {
        return new Side(
                settings.norm(settings.normVersion()).sharing(),
                settings.suspended(),
                all.stream()
                        .filter(each -> each.tenant().equals(settings.code()))
                        .filter(each -> each.partner().equals(towards.code()))
                        .toList());
    }
}
