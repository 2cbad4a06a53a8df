// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.par.sharing.BlindKeys.Pair;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;

/**
 * Whom of the current organisation's persons another one may recognise blindly: hashes in the database, a set for each asker. Written only in the
 * own name. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class BlindShelf {

    private static final int AT_ONCE = 500;
    private static final String ENTER =
            "insert into blind_person (id, asker, person_id, last_day) values (gen_random_uuid(), ?, ?, ?)"
                    + " on conflict (tenant, asker, person_id) do update set last_day = excluded.last_day returning id";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private BlindKeys keys;

    /** A set of hashes that is complete: under which key and since which day. */
    public record Filled(String key, LocalDate on) {

        /** Whether it is as it should be on a day. */
        public boolean current(String newestKey, LocalDate today) {
            return key.equals(newestKey) && !on.isBefore(today);
        }
    }

    /** The askers for whom there is a set. */
    public Map<TenantId, Filled> askers() {
        String read = "select asker, key_id, filled_on from blind_pair where tenant = par_tenant()";
        try (PreparedStatement query = db.connection().prepareStatement(read);
                ResultSet rows = query.executeQuery()) {
            Map<TenantId, Filled> found = new LinkedHashMap<>();
            while (rows.next()) {
                Filled filled = new Filled(rows.getString(2), rows.getObject(3, LocalDate.class));
                found.put(new TenantId(rows.getString(1)), filled);
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The key under which sets are made now. */
    public String newestKey() {
        return keys.ids().get(0);
    }

    /** From now on the set for this asker is complete. */
    public void complete(TenantId asker, LocalDate today) {
        run(
                "insert into blind_pair (id, asker, key_id, filled_on) values (gen_random_uuid(), ?, ?, ?)"
                        + " on conflict (tenant, asker) do update set key_id = excluded.key_id, filled_on = excluded.filled_on",
                asker.code(),
                newestKey(),
                today);
    }

    /** This asker recognises nobody any more; cards that were released to it are gone as well. */
    public void close(TenantId asker) {
        run("delete from blind_pair where tenant = par_tenant() and asker = ?", asker.code());
        run("delete from blind_person where tenant = par_tenant() and asker = ?", asker.code());
    }

    /** The asker may recognise this person, by these identifiers and no others, up to and including a day. */
    public void enter(TenantId asker, UUID person, LocalDate lastDay, Collection<BlindIdentifier> identifiers) {
        UUID entry = entry(asker, person, lastDay);
        List<String> hashes = keys.stored(new Pair(tenant.id(), asker), identifiers);
        run("delete from blind_key where tenant = par_tenant() and entry_id = ?", entry);
        try (PreparedStatement insert = db.connection()
                .prepareStatement("insert into blind_key (id, asker, entry_id, hash, last_day)"
                        + " select gen_random_uuid(), ?, ?, hash, ? from unnest(?::text[]) as hash")) {
            insert.setString(1, asker.code());
            insert.setObject(2, entry);
            insert.setObject(3, lastDay);
            insert.setArray(4, insert.getConnection().createArrayOf("text", hashes.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private UUID entry(TenantId asker, UUID person, LocalDate lastDay) {
        try (PreparedStatement enter = db.connection().prepareStatement(ENTER)) {
            enter.setString(1, asker.code());
            enter.setObject(2, person);
            enter.setObject(3, lastDay);
            try (ResultSet row = enter.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Nobody recognises this person any more. */
    public void remove(UUID person) {
        run("delete from blind_person where tenant = par_tenant() and person_id = ?", person);
    }

    /** All persons whom this asker may recognise. */
    public List<UUID> entered(TenantId asker) {
        return ids("select person_id from blind_person where tenant = par_tenant() and asker = ?", asker.code());
    }

    /** Who the asker means by this entry, while she may recognise that person. */
    public Optional<UUID> person(TenantId asker, UUID entry) {
        return ids(
                        "select person_id from blind_person where tenant = par_tenant() and asker = ? and id = ?",
                        asker.code(),
                        entry)
                .stream()
                .findFirst();
    }

    /** Persons about whom something changed, no longer waiting after this; some hundreds at once. */
    public List<UUID> takeDue() {
        return ids("delete from blind_due where tenant = par_tenant() and id in"
                + " (select id from blind_due where tenant = par_tenant() order by id limit " + AT_ONCE
                + " for update skip locked) returning id");
    }

    private List<UUID> ids(String sql, Object... values) {
        try (PreparedStatement query = db.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<UUID> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void run(String sql, Object... values) {
        try (PreparedStatement change = db.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("The hashes for other organisations cannot be reached.", cause);
    }
}
