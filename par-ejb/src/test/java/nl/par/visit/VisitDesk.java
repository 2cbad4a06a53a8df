// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonDetailsText;
import nl.par.person.PersonName;
import nl.par.sharing.SharingDesk;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.WorkingRegister;

/** An owner with dossiers, its adviser who lets somebody visit, and guests; and plain statements in a session of an organisation. */
final class VisitDesk {

    private final SharingDesk desk;

    VisitDesk(SharingDesk desk) {
        this.desk = desk;
    }

    UUID dossier(String name) throws SQLException {
        UUID id = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        String details = new PersonDetailsText()
                .convertToDatabaseColumn(PersonDetails.named(PersonName.of(
                        name.substring(0, name.indexOf(' ')), null, name.substring(name.indexOf(' ') + 1))));
        change("insert into person (tenant, id, version, details, restricted) values ('" + VisitTest.OWNER + "', '"
                + person + "', 1, '" + details + "', false)");
        change("insert into case_file (tenant, id, version, number, status, person_id, opened_at, last_event) values ('"
                + VisitTest.OWNER + "', '" + id + "', 1, '" + id + "', 'OPEN', '" + person + "', now(), current_date)");
        return id;
    }

    void line(UUID dossier, String kind, String statement, String text, String title) throws SQLException {
        change(
                "insert into timeline_entry (tenant, id, case_id, at, entered_at, kind, title, found_by, statement, author_name)"
                        + " values ('" + VisitTest.OWNER + "', gen_random_uuid(), '" + dossier + "', now(), now(), '"
                        + kind
                        + "', '" + title
                        + "', '" + text + "', " + (statement == null ? "null" : "'" + statement + "'")
                        + ", 'Ada Adviseur')");
    }

    void supposed(UUID dossier, String assessment) throws SQLException {
        change(
                "insert into incident (tenant, id, version, number, status, reporter, reporter_name, occurred_at, reported_at, channel,"
                        + " kinds, well_being, content, case_id) values ('" + VisitTest.OWNER
                        + "', gen_random_uuid(), 1, '"
                        + UUID.randomUUID()
                        + "', 'VALIDATED', 'm', 'Merel Melder', now(), now(), 'BALIE', 'VERBAAL', 'GOED',"
                        + " '{\"verhaal\":{\"uitspraken\":[{\"kind\":\"ASSESSMENT\",\"text\":\"" + assessment
                        + "\"}]}}', '" + dossier + "')");
    }

    void change(String sql) throws SQLException {
        try (Connection superuser = desk.database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String tenant, String sql) {
        return desk.in(tenant, () -> {
            try (Statement statement = connection(tenant).createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void execute(String tenant, String sql) {
        try (Statement statement = connection(tenant).createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IllegalStateException("no row");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection(String tenant) {
        return desk.of(tenant).bean(TenantDatabase.class).connection();
    }

    /** The bean, with this user signed in. */
    <T> T as(String tenant, SignedIn who, Class<T> type) {
        WorkingRegister register = desk.of(tenant);
        SignedIn there = new SignedIn(who.subject(), who.name(), who.email(), null, tenant, who.roles());
        register.bean(CurrentUser.class).enter(there);
        return register.bean(type);
    }

    static SignedIn guest(String subject, String email) {
        return new SignedIn(subject, "Gerda Gast (gm0193)", email, null, VisitTest.OWNER, Set.of(Role.GUEST));
    }

    UUID grant(UUID dossier, String email) {
        return grant(VisitTest.HOME, dossier, email);
    }

    UUID grant(String home, UUID dossier, String email) {
        return grant(
                dossier,
                new VisitCommand(
                        home,
                        "Gerda Gast",
                        email,
                        "Zij sprak hem ook",
                        desk.today().plusDays(10)));
    }

    UUID grant(UUID dossier, VisitCommand asked) {
        return desk.in(
                VisitTest.OWNER,
                Role.VPT_ADVISER,
                () -> desk.of(VisitTest.OWNER).bean(LetColleagueVisit.class).grant(dossier, asked));
    }
}
