// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantDatabase;

/** The contacts with the police in a period, for the packages above. Works inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PoliceContacts {

    @Inject
    private TenantDatabase db;

    /** Notifications and formal reports from {@code first} up to and including {@code last}, in Dutch days. */
    public List<PoliceContact> between(LocalDate first, LocalDate last) {
        List<PoliceContact> contacts = new ArrayList<>();
        db.query(
                        "select n from PoliceNotification n where n.madeAt >= :first and n.madeAt < :after",
                        PoliceNotification.class)
                .setParameter("first", startOf(first))
                .setParameter("after", startOf(last.plusDays(1)))
                .getResultStream()
                .map(n ->
                        new PoliceContact(n.caseId(), false, LocalDate.ofInstant(n.madeAt(), TurnableClock.DUTCH_TIME)))
                .forEach(contacts::add);
        db.query("select r from PoliceReport r where r.filedOn between :first and :last", PoliceReport.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(r -> new PoliceContact(r.caseId(), true, r.filedOn()))
                .forEach(contacts::add);
        return contacts;
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(TurnableClock.DUTCH_TIME).toOffsetDateTime();
    }
}
