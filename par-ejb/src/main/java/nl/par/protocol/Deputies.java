// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Whose tasks reach whom today because somebody is away. Works inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Deputies {

    private static final String TODAY = " and d.firstDay <= :today and d.lastDay >= :today and d.endedAt is null";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Colleagues who are away today and whose deputy the user is, with unit and roles as they were last seen. */
    List<Away> replacedByMe() {
        return db.query(
                        "select new nl.par.protocol.Deputies.Away(c.subject, c.unit, c.roles) from TaskDeputy d, Colleague c"
                                + " where c.subject = d.colleague and d.deputy = :me" + TODAY + " order by c.subject",
                        Away.class)
                .setParameter("me", user.signedIn().subject())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** The work address of who does this colleague's tasks today, when she is away. */
    Optional<String> addressInsteadOf(String colleague) {
        return db.query(
                        "select c.email from TaskDeputy d, Colleague c where c.subject = d.deputy and d.colleague = :who"
                                + " and c.email is not null" + TODAY + " order by d.firstDay, c.email",
                        String.class)
                .setParameter("who", colleague)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .findFirst();
    }

    /**
     * Somebody who is away.
     *
     * @param roles names of roles as in the token, separated by commas
     */
    record Away(String subject, @Nullable String unit, String roles) {

        public Away {}

        Set<Role> rolesThen() {
            return Arrays.stream(roles.split(","))
                    .map(Role::find)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }
    }
}
