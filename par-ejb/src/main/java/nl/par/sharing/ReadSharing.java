// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
                    + " b.agreedByName, b.endedAt, b.version) from LegalBase b where b.partner = :partner"
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
        return config.all().stream()
                .filter(other -> !other.code().equals(user.signedIn().tenantCode()))
                .sorted(Comparator.comparing(TenantSettings::name))
                .map(this::view)
                .toList();
    }

    /**
     * One other organisation.
     *
     * @throws Refusal.NotFound when it is not one of this installation, or the own
     */
    @UseCase(Permission.READ_SHARING)
    public SharingView one(TenantId partner) {
        return config.find(partner)
                .filter(other -> !other.code().equals(user.signedIn().tenantCode()))
                .map(this::view)
                .orElseThrow(Refusal.NotFound::new);
    }

    /** What the own norm says about sharing: the modes and the kinds of base that there are. */
    @UseCase(Permission.READ_SHARING)
    public Norm.Sharing norm() {
        return config.norm(user.signedIn().tenant()).sharing();
    }

    private SharingView view(TenantSettings other) {
        TenantId partner = new TenantId(other.code());
        Standing standing = sharing.standing(partner).orElseThrow(Refusal.NotFound::new);
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
                db.query(BASES, BaseView.class)
                        .setParameter("partner", other.code())
                        .getResultList());
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
