// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;

/** What the organisation shares with which other, since when and until when, and what is missing for more. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadSharing {

    private static final String BASES =
            "select new nl.par.sharing.BaseView(b.id, b.partner, b.kind, b.document, b.firstDay, b.lastDay, b.enteredByName,"
                    + " b.agreedByName, b.endedAt, b.version) from LegalBase b where b.partner in :partners"
                    + " order by b.lastDay desc, b.id";

    @Inject
    private TenantDatabase db;

    @Inject
    private SharingInForce sharing;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Every other organisation of this installation, by name. */
    @UseCase(Permission.READ_SHARING)
    public List<SharingView> list() {
        return views(config.all().stream()
                .filter(this::isOther)
                .sorted(Comparator.comparing(TenantSettings::name))
                .toList());
    }

    /**
     * One other organisation.
     *
     * @throws Refusal.NotFound when it is not one of this installation, or the own
     */
    @UseCase(Permission.READ_SHARING)
    public SharingView one(TenantId partner) {
        return config.find(partner)
                .filter(this::isOther)
                .flatMap(other -> views(List.of(other)).stream().findFirst())
                .orElseThrow(Refusal.NotFound::new);
    }

    private boolean isOther(TenantSettings organisation) {
        return !organisation.code().equals(user.signedIn().tenantCode());
    }

    /** What the own norm says about sharing: the modes and the kinds of base that there are. */
    @UseCase(Permission.READ_SHARING)
    public Norm.Sharing norm() {
        return config.norm(user.signedIn().tenant()).sharing();
    }

    /** With one reading of what was declared and one of the bases, however many they are. */
    private List<SharingView> views(List<TenantSettings> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        List<String> codes = others.stream().map(TenantSettings::code).toList();
        Map<TenantId, Standing> standings =
                sharing.standings(codes.stream().map(TenantId::new).toList());
        Map<String, List<BaseView>> bases = db.query(BASES, BaseView.class)
                .setParameter("partners", codes)
                .getResultStream()
                .collect(Collectors.groupingBy(BaseView::organisatie));
        return others.stream()
                .flatMap(other -> Stream.ofNullable(standings.get(new TenantId(other.code())))
                        .map(standing -> view(other, standing, bases.getOrDefault(other.code(), List.of()))))
                .toList();
    }

    private SharingView view(TenantSettings other, Standing standing, List<BaseView> bases) {
        Instant now = clock.instant();
        SharingMode wish = standing.own().chosen(now);
        return new SharingView(
                other.code(),
                other.name(),
                wish,
                standing.other().chosen(now),
                standing.mode(now),
                standing.since(now).orElse(null),
                standing.until(now).orElse(null),
                standing.own().suspended() || standing.other().suspended(),
                named(standing.missing(standing.own(), wish, now)),
                named(standing.missing(standing.other(), wish, now)),
                standing.criminalData(now),
                bases);
    }

    private List<List<Norm.Base>> named(List<List<String>> kinds) {
        List<Norm.Base> known = norm().bases();
        return kinds.stream()
                .map(oneOf -> known.stream()
                        .filter(base -> oneOf.contains(base.code()))
                        .toList())
                .toList();
    }
}
