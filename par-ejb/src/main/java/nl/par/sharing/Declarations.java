// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;

/**
 * What organisations declare towards each other. The only reading past the own organisation's rows: this statement asks for those in which the
 * current organisation is named, and row-level security gives no others. Written is only in the own name. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Declarations {

    private static final String READ = "select id, tenant, partner, subject, code, valid_from, valid_until"
            + " from sharing_declaration where tenant = ? or partner = ? order by valid_from, id";
    private static final String WRITE = "insert into sharing_declaration"
            + " (tenant, id, partner, subject, code, valid_from, valid_until) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String END = "update sharing_declaration"
            + " set valid_until = greatest(valid_from, least(valid_until, ?)) where tenant = ? and id = ?";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    /** All that the current organisation declared, and all that others declared towards it, in order of time. */
    List<Declaration> all() {
        String me = tenant.id().code();
        try (PreparedStatement read = db.connection().prepareStatement(READ)) {
            read.setString(1, me);
            read.setString(2, me);
            try (ResultSet rows = read.executeQuery()) {
                List<Declaration> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(declaration(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The declarations cannot be read.", e);
        }
    }

    private static Declaration declaration(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject(7, OffsetDateTime.class);
        return new Declaration(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Declaration.Subject.valueOf(row.getString(4)),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }

    /** Declares that a base is held from one moment to another, under the id of its record. */
    void base(LegalBase base, Instant from, Instant until) {
        String me = tenant.id().code();
        write(new Declaration(base.id(), me, base.partner(), Declaration.Subject.BASE, base.kind(), from, until));
    }

    /** Declares that from now on another mode is chosen; what was chosen before ends in the same moment. */
    void mode(TenantId partner, SharingMode mode, Instant now) {
        String me = tenant.id().code();
        all().stream()
                .filter(each -> each.subject() == Declaration.Subject.MODE && each.until() == null)
                .filter(each -> each.tenant().equals(me) && each.partner().equals(partner.code()))
                .forEach(each -> end(each.id(), now));
        Declaration.Subject subject = Declaration.Subject.MODE;
        write(new Declaration(UUID.randomUUID(), me, partner.code(), subject, mode.code(), now, null));
    }

    private void write(Declaration declared) {
        Instant until = declared.until();
        try (PreparedStatement write = db.connection().prepareStatement(WRITE)) {
            write.setString(1, declared.tenant());
            write.setObject(2, declared.id());
            write.setString(3, declared.partner());
            write.setString(4, declared.subject().name());
            write.setString(5, declared.code());
            write.setObject(6, declared.from().atOffset(ZoneOffset.UTC));
            write.setObject(7, until == null ? null : until.atOffset(ZoneOffset.UTC));
            write.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The declaration cannot be written.", e);
        }
    }

    /** What was declared holds no longer than until this moment; an end that was nearer stays. */
    void end(UUID id, Instant at) {
        try (PreparedStatement end = db.connection().prepareStatement(END)) {
            end.setObject(1, at.atOffset(ZoneOffset.UTC));
            end.setString(2, tenant.id().code());
            end.setObject(3, id);
            end.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The declaration cannot be ended.", e);
        }
    }
}
