// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.OrderedId;
import nl.par.tenancy.TenantDatabase;

/** Writes a look-up ticket with all who appeared in one statement: every check waits for it, and one answer can have ten. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class LookUpTickets {

    private static final String WRITE =
            "with ticket as (insert into contact_check (id, asked_by, asked_name, asked_at, contact, purpose, clues, marks,"
                    + " version) values (?, ?, ?, ?, ?, ?, ?, ?, 1))"
                    + " insert into check_hit (id, check_id, person_id, certainty, version)"
                    + " select id, ?, person, certainty, 1"
                    + " from unnest(?::uuid[], ?::uuid[], ?::text[]) as hit (id, person, certainty)";

    @Inject
    private TenantDatabase db;

    /** Writes it in the transaction of the look-up: both are stored, or neither. */
    void write(ContactCheck ticket, List<CheckHitView> hits) {
        Connection connection = db.connection();
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            ContactCheck.Line line = ticket.line();
            write.setObject(1, line.id());
            write.setString(2, line.askedBy());
            write.setString(3, line.askedName());
            write.setObject(4, line.askedAt());
            write.setString(5, line.contact());
            write.setString(6, line.purpose());
            write.setString(7, line.clues());
            write.setString(8, line.marks());
            write.setObject(9, line.id());
            Instant now = line.askedAt().toInstant();
            UUID[] ids = hits.stream().map(hit -> OrderedId.at(now)).toArray(UUID[]::new);
            write.setArray(10, connection.createArrayOf("uuid", ids));
            UUID[] persons = hits.stream().map(CheckHitView::id).toArray(UUID[]::new);
            write.setArray(11, connection.createArrayOf("uuid", persons));
            String[] certain = hits.stream().map(hit -> hit.zekerheid().name()).toArray(String[]::new);
            write.setArray(12, connection.createArrayOf("text", certain));
            write.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The look-up cannot be noted.", e);
        }
    }
}
