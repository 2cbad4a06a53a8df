// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.database.TestDatabase;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.WorkingRegister;

/** Organisations of one installation that share a real database, each with sessions of its own and one clock to turn. */
public final class SharingDesk implements AutoCloseable {

    /** All that the mode {@code kaart} asks. */
    static final List<String> FULL_SET = List.of("convenant", "dpia", "samenwerking");

    public final TurnableClock clock = new TurnableClock();
    public final TestDatabase database = TestDatabase.own();
    private final TenantConfig config;
    private final Map<String, WorkingRegister> registers = new HashMap<>();

    public SharingDesk() {
        this(new TenantConfig(Path.of(System.getProperty("par.tenant-config"))));
    }

    public SharingDesk(TenantConfig config) {
        this.config = config;
    }

    /** The beans of one organisation. */
    public WorkingRegister of(String tenant) {
        return registers.computeIfAbsent(
                tenant,
                code -> new WorkingRegister(database, code)
                        .with(TenantConfig.class, config)
                        .with(Clock.class, clock));
    }

    /** In a transaction of the organisation's privacy officer. */
    public <T> T in(String tenant, Supplier<T> work) {
        return in(tenant, Role.PRIVACY_OFFICER, work);
    }

    /** In a transaction of somebody there with this role. */
    public <T> T in(String tenant, Role role, Supplier<T> work) {
        WorkingRegister register = of(tenant);
        String name = role.label() + " van " + tenant;
        register.bean(CurrentUser.class).enter(new SignedIn(name, name, null, null, tenant, Set.of(role)));
        return register.inTransaction(work);
    }

    public SharingMode mode(String tenant, String partner) {
        return in(tenant, () -> of(tenant).bean(SharingInForce.class).mode(new TenantId(partner)));
    }

    public LocalDate today() {
        return clock.instant().atZone(TurnableClock.DUTCH_TIME).toLocalDate();
    }

    public void choose(String tenant, String partner, SharingMode mode) {
        in(tenant, () -> {
            of(tenant).bean(AgreeOnSharing.class).choose(new TenantId(partner), mode.code());
            return true;
        });
    }

    /** Enters a base and has a second colleague agree to it. */
    public UUID base(String tenant, String partner, String kind, LocalDate from, LocalDate until) {
        BaseCommand typed = new BaseCommand(kind, "zaak 2026-118", from, until);
        UUID id = in(
                tenant,
                Role.FUNCTIONAL_ADMIN,
                () -> of(tenant).bean(AgreeOnSharing.class).enter(new TenantId(partner), typed));
        in(tenant, () -> {
            of(tenant).bean(AgreeOnSharing.class).agree(id, 1);
            return true;
        });
        return id;
    }

    public void end(String tenant, UUID base, int version) {
        in(tenant, () -> {
            of(tenant).bean(AgreeOnSharing.class).end(base, version);
            return true;
        });
    }

    /** Both sides choose this and hold everything from yesterday until a year from now. */
    public void agree(String one, String other, SharingMode mode) {
        for (String tenant : List.of(one, other)) {
            String partner = tenant.equals(one) ? other : one;
            FULL_SET.forEach(kind -> base(tenant, partner, kind, today().minusDays(1), today().plusYears(1)));
            choose(tenant, partner, mode);
        }
    }

    @Override
    public void close() {
        registers.values().forEach(WorkingRegister::close);
    }
}
