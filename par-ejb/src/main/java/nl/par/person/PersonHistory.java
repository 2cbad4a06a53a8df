// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.SignedIn;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Who changed what is registered about a person, and when (AVG 5(2)). Inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PersonHistory {

    private static final String LINES =
            "select new nl.par.person.PersonChangeLine(c.changedAt, c.changedName, c.fields,"
                    + " c.reason) from PersonChange c where c.person = :person order by c.changedAt desc";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The changes of a person, newest first. */
    public List<PersonChangeLine> of(UUID person) {
        return db.query(LINES, PersonChangeLine.class)
                .setParameter("person", person)
                .getResultList();
    }

    void add(UUID person, List<String> fields, @Nullable String reason) {
        SignedIn who = user.find().orElse(null);
        db.persist(new PersonChange(
                person,
                new PersonChange.By(
                        who == null ? "par" : who.subject(),
                        who == null ? "PAR" : who.name(),
                        clock.instant().atOffset(ZoneOffset.UTC)),
                fields,
                reason));
    }
}
