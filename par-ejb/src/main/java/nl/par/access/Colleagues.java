// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The colleagues of the organisation, as they were seen at log-in. Only of the own organisation. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Colleagues {

    private static final String VIEW =
            "select new nl.par.access.ColleagueView(c.subject, c.name, c.email, c.unit)" + " from Colleague c ";
    private static final String SEEN =
            "insert into colleague (subject, name, email, unit, roles, seen_at) values (?, ?, ?, ?, ?, ?)"
                    + " on conflict (tenant, subject) do update set name = excluded.name, email = excluded.email,"
                    + " unit = excluded.unit, roles = excluded.roles, seen_at = excluded.seen_at";

    @Inject
    private TenantDatabase db;

    @Inject
    private Clock clock;

    /** Remembers who just logged in. The request must already have entered her tenant; opens a transaction when needed. */
    @Transactional
    public void seen(SignedIn who) {
        try (PreparedStatement seen = db.connection().prepareStatement(SEEN)) {
            seen.setString(1, who.subject());
            seen.setString(2, who.name());
            seen.setString(3, who.email());
            seen.setString(4, who.unit());
            seen.setString(5, ColleagueSeen.text(who.roles()));
            seen.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            seen.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The colleague could not be remembered.", e);
        }
    }

    /** The colleague with this account, inside the caller's transaction. */
    public Optional<ColleagueView> find(String subject) {
        return db.query(VIEW + "where c.subject = :subject", ColleagueView.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** The colleague with this work address, in any case, inside the caller's transaction. */
    public Optional<ColleagueView> findByEmail(String email) {
        return db.query(VIEW + "where lower(c.email) = :email", ColleagueView.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** The colleague who is named like this: her account as a list told it, or her work address; inside the caller's transaction. */
    public Optional<ColleagueView> named(@Nullable String accountOrEmail) {
        return accountOrEmail == null || accountOrEmail.isBlank()
                ? Optional.empty()
                : find(accountOrEmail.strip()).or(() -> findByEmail(accountOrEmail));
    }

    /** The work addresses of who had this role when last seen, of one unit or of all, inside the caller's transaction. */
    public List<String> addressesOf(Role role, @Nullable String unit) {
        return db.query(
                        "select c.email from Colleague c where c.email is not null and concat(',', c.roles, ',') like :role"
                                + " and (:everyUnit = true or c.unit = :unit) order by c.email",
                        String.class)
                .setParameter("role", "%," + role.claim() + ",%")
                .setParameter("everyUnit", unit == null)
                .setParameter("unit", unit == null ? "" : unit)
                .getResultList();
    }

    /** Everybody of the organisation, inside the caller's transaction. */
    public List<ColleagueView> everyone() {
        return db.query(VIEW, ColleagueView.class).getResultList();
    }

    /** Everybody who was ever seen, by name. */
    List<ColleagueSeen> all() {
        return db.query(
                        "select new nl.par.access.ColleagueSeen(c.name, c.email, c.unit, c.roles, c.seenAt)"
                                + " from Colleague c order by c.name, c.subject",
                        ColleagueSeen.class)
                .getResultList();
    }

    /** Colleagues whose name or address contains the text, at most twenty, by name. */
    List<ColleagueView> containing(String text) {
        String escaped = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return db.query(
                        VIEW + "where lower(c.name) like :part escape '!' or lower(c.email) like :part escape '!'"
                                + " order by c.name, c.subject",
                        ColleagueView.class)
                .setParameter("part", "%" + escaped + "%")
                .setMaxResults(20)
                .getResultList();
    }
}
