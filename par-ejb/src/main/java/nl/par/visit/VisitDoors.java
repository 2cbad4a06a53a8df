// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The doors that organisations open to a named colleague of another. A session of the named organisation reads that there is one; row-level
 * security gives no other, and lets only the owner write. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class VisitDoors {

    private static final String OPEN = "insert into visit_door"
            + " (tenant, id, partner, guest_email, case_id, valid_from, valid_until) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String CLOSE =
            "update visit_door set valid_until = greatest(valid_from, least(valid_until, ?)) where tenant = ? and id = ?";
    private static final String MINE = "select id, tenant, case_id, valid_until from visit_door"
            + " where partner = ? and guest_email = ? and valid_from <= ? and valid_until > ? order by valid_until, id";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Clock clock;

    /** Opens the door of a visit until it ends. */
    void open(CaseVisit visit) {
        try (PreparedStatement open = db.connection().prepareStatement(OPEN)) {
            open.setString(1, tenant.id().code());
            open.setObject(2, visit.id());
            open.setString(3, visit.partner());
            open.setString(4, visit.guestEmail());
            open.setObject(5, visit.caseId());
            open.setObject(6, at(clock.instant()));
            open.setObject(7, at(visit.ends()));
            open.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The door cannot be opened.", e);
        }
    }

    /** Closes the door now. */
    void close(UUID visit) {
        try (PreparedStatement close = db.connection().prepareStatement(CLOSE)) {
            close.setObject(1, at(clock.instant()));
            close.setString(2, tenant.id().code());
            close.setObject(3, visit);
            close.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The door cannot be closed.", e);
        }
    }

    /** The doors that others hold open now to this address in the current organisation. */
    List<VisitDoor> openTo(@Nullable String email) {
        if (email == null) {
            return List.of();
        }
        OffsetDateTime now = at(clock.instant());
        try (PreparedStatement read = db.connection().prepareStatement(MINE)) {
            read.setString(1, tenant.id().code());
            read.setString(2, email.strip().toLowerCase(Locale.ROOT));
            read.setObject(3, now);
            read.setObject(4, now);
            return doors(read);
        } catch (SQLException e) {
            throw new IllegalStateException("The doors cannot be read.", e);
        }
    }

    private static List<VisitDoor> doors(PreparedStatement read) throws SQLException {
        try (ResultSet rows = read.executeQuery()) {
            List<VisitDoor> doors = new ArrayList<>();
            while (rows.next()) {
                doors.add(new VisitDoor(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getObject(3, UUID.class),
                        rows.getObject(4, OffsetDateTime.class).toInstant()));
            }
            return doors;
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
