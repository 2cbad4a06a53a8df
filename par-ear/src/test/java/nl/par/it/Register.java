// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saves made-up persons and cards of one tenant in transactions of their own, as another node's use case would. */
final class Register {

    private final String tenant;

    Register(String tenant) {
        this.tenant = tenant;
    }

    /** Today, where PAR is. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    /** A surname that nobody else has in any test. */
    static String rareSurname() {
        StringBuilder name = new StringBuilder("X");
        for (int digit : UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .toArray()) {
            name.append((char) ('a' + Character.digit((char) digit, 16)));
        }
        return name.toString();
    }

    UUID personWithCard(String call, String surname, @Nullable String birth) throws SQLException {
        UUID person = person(call, surname, birth);
        card(person, today().plusMonths(11));
        return person;
    }

    UUID person(String call, String surname, @Nullable String birth) throws SQLException {
        UUID id = UUID.randomUUID();
        String born = birth == null ? "" : String.format(Locale.ROOT, ",\"geboortedatum\":\"%s\"", birth);
        String details = String.format(
                Locale.ROOT,
                "{\"naam\":{\"roepnaam\":\"%s\",\"geslachtsnaam\":\"%s\",\"aliassen\":[]}%s,\"adressen\":[],"
                        + "\"telefoonnummers\":[],\"emailadressen\":[],\"kentekens\":[],\"zekerheid\":\"BEKEND_BIJ_NAAM\","
                        + "\"mogelijkMinderjarig\":false}",
                call,
                surname,
                born);
        run("insert into person (id, details, restricted, version) values (?::uuid, ?, false, 1)", id, details);
        return id;
    }

    void card(UUID person, LocalDate validUntil) throws SQLException {
        LocalDate today = today();
        String content = "{\"incidents\":[{\"incident\":\"" + UUID.randomUUID() + "\",\"day\":\"" + today.minusMonths(1)
                + "\",\"kinds\":[\"VERBAAL\"],\"severity\":\"VERBAAL\",\"disputed\":false}],\"measures\":[{\"measure\":\""
                + UUID.randomUUID()
                + "\",\"label\":\"Contactafspraken\",\"precautions\":[\"Met twee collega's.\"],\"from\":\""
                + today + "\",\"until\":\"" + today.plusMonths(3) + "\"}]}";
        run(
                "insert into signal_card (id, content, valid_until, version) values (?::uuid, ?, '" + validUntil
                        + "', 1)",
                person,
                content);
    }

    void restrict(UUID person) throws SQLException {
        run("update person set restricted = true where id = ?::uuid and ? is not null", person, "");
    }

    /** Does it and notes it in the change log, in one transaction. */
    private void run(String sql, UUID person, String text) throws SQLException {
        try (Connection connection = open();
                PreparedStatement write = connection.prepareStatement(sql);
                PreparedStatement log = connection.prepareStatement(
                        "insert into change_log (id, kind, record_id) values (?::uuid, 'PERSON', ?::uuid)")) {
            write.setString(1, person.toString());
            write.setString(2, text);
            write.executeUpdate();
            log.setString(1, UUID.randomUUID().toString());
            log.setString(2, person.toString());
            log.executeUpdate();
            connection.commit();
        }
    }

    /** What stood out about the colleague's newest check. */
    String marksOfLastCheck(String subject) throws SQLException {
        return text("select marks from contact_check where asked_by = ? order by asked_at desc limit 1", subject);
    }

    /** Everything that is stored about a check, as text. */
    String ticket(UUID check) throws SQLException {
        return text("select row_to_json(c)::text from contact_check c where id = ?::uuid", check.toString())
                + text(
                        "select string_agg(row_to_json(h)::text, '') from check_hit h where check_id = ?::uuid",
                        check.toString());
    }

    private String text(String sql, String argument) throws SQLException {
        try (Connection connection = open();
                PreparedStatement read = connection.prepareStatement(sql)) {
            read.setString(1, argument);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }

    private Connection open() throws SQLException {
        Connection connection = Par.owner();
        connection.setAutoCommit(false);
        try (PreparedStatement enter = connection.prepareStatement("select set_config('par.tenant', ?, true)")) {
            enter.setString(1, tenant);
            enter.execute();
        }
        return connection;
    }
}
