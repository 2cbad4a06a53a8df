// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Refusal;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The only way to the data. At its first use in a transaction it closes both locks: the persistence context gets the tenant
 * that EclipseLink adds to every statement, and the database session gets the tenant that row-level security compares.
 *
 * <p>Every method needs a running transaction, because outside one each read could take a fresh connection without a tenant;
 * and every method refuses with {@link Refusal.NoTenant} when no tenant is known.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@SuppressWarnings("NullAway.Init") // injected
public class TenantDatabase {

    private static final String TENANT_PROPERTY = "eclipselink.tenant-id";

    @PersistenceContext(unitName = "par")
    private EntityManager entityManager;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CurrentTenant currentTenant;

    @Inject
    private SentOnce once;

    /** The entity, or nothing when this tenant has none with that id. */
    public <T> Optional<T> find(Class<T> entity, UUID id) {
        return Optional.ofNullable(open().find(entity, id));
    }

    /**
     * The entity.
     *
     * @throws Refusal.NotFound when this tenant has none with that id
     */
    public <T> T read(Class<T> entity, UUID id) {
        return find(entity, id).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * The entity as the caller last saw it.
     *
     * @throws Refusal.NotFound when this tenant has none with that id
     * @throws Refusal.Stale when it has changed since version {@code seen}
     * @throws Refusal.Repeated when this very request changed it already, under the key of its sender
     */
    public <T extends Versioned> T readVersion(Class<T> entity, UUID id, int seen) {
        T found = read(entity, id);
        requireVersion(id, found.version(), seen);
        return found;
    }

    /**
     * Before a record is changed: it is as the caller saw it.
     *
     * @throws Refusal.Stale when its version is another than {@code seen}
     * @throws Refusal.Repeated when this very request changed it already, under the key of its sender
     */
    public void requireVersion(UUID id, int version, int seen) {
        once.begin(connection(), id);
        if (version != seen) {
            throw new Refusal.Stale();
        }
    }

    /** Like {@link #read(Class, UUID)}, and nobody else changes the row until this transaction ends. */
    public <T> T readLocked(Class<T> entity, UUID id) {
        T found = read(entity, id);
        open().lock(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Makes a new entity part of this tenant's data. */
    public void persist(Object entity) {
        open().persist(entity);
    }

    /** Takes an entity out of this tenant's data. */
    public void remove(Object entity) {
        open().remove(entity);
    }

    /** A JPQL query over this tenant's data. */
    public <T> TypedQuery<T> query(String jpql, Class<T> result) {
        return open().createQuery(jpql, result);
    }

    /** A JPQL update or delete over this tenant's data. */
    public Query change(String jpql) {
        return open().createQuery(jpql);
    }

    /** Notes in the change log, in this transaction, that the indexes must re-read a record. */
    public void changed(RecordKind kind, UUID record) {
        open().persist(new Change(kind, record));
    }

    /**
     * Sends everything to the database now, so that its rules speak inside the use case.
     *
     * @throws Refusal.Stale when somebody else changed one of the records
     */
    public void flush() {
        try {
            open().flush();
        } catch (OptimisticLockException stale) {
            throw new Refusal.Stale();
        }
    }

    /**
     * Stores many new records, each kind in one statement, after everything that waits was sent. Nobody follows them: a later change of one of these
     * objects is not stored, and a question for one of them reads it from the database.
     */
    public void store(NewRecords records) {
        flush();
        AbstractSession session = (AbstractSession) open().unwrap(UnitOfWork.class);
        try {
            new BulkInsert(session, connection()).insert(records.inOrder());
        } catch (SQLException e) {
            throw new IllegalStateException("The records cannot be stored.", e);
        }
    }

    /**
     * Looks up many keys in one statement, each of them in an index. A list of keys in JPQL does so only with statistics that know the tenant; without,
     * as while a register is taken over, PostgreSQL takes the tenant for small and reads all it has, each time.
     *
     * @param sql takes an array of the keys and then the code of the tenant; row-level security holds on it
     * @param type what PostgreSQL calls the keys
     */
    public List<Object[]> lookUp(String sql, String type, Collection<?> keys) {
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setArray(1, select.getConnection().createArrayOf(type, keys.toArray()));
            select.setString(2, currentTenant.id().code());
            List<Object[]> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(cells(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The keys cannot be looked up.", e);
        }
    }

    /**
     * Notes at what moment PAR itself did something about a record, such as sending a mail. The version of the record stays: a form that somebody
     * has open does not grow stale by it. An update in JPQL would raise it.
     *
     * @param sql sets a moment in the row of an organisation and an id, in this order
     * @param moment null when it must be done anew
     */
    public void noteMoment(String sql, @Nullable Instant moment, UUID id) {
        try (PreparedStatement note = connection().prepareStatement(sql)) {
            note.setObject(1, moment == null ? null : moment.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            note.setString(2, currentTenant.id().code());
            note.setObject(3, id);
            note.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The moment cannot be noted.", e);
        }
    }

    private static Object[] cells(ResultSet row) throws SQLException {
        Object[] cells = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getObject(i + 1);
        }
        return cells;
    }

    /**
     * The transaction's connection with the tenant set, for what JPQL cannot say about the change log and the audit chain.
     * Row-level security holds on it.
     */
    public Connection connection() {
        return open().unwrap(Connection.class);
    }

    private EntityManager open() {
        TenantId tenant = currentTenant.id();
        Object opened = transaction.getResource(TENANT_PROPERTY);
        if (opened == null) {
            entityManager.setProperty(TENANT_PROPERTY, tenant.code());
            setSessionTenant(entityManager.unwrap(Connection.class), tenant);
            transaction.putResource(TENANT_PROPERTY, tenant);
        } else if (!opened.equals(tenant)) {
            throw new IllegalStateException("This transaction already works for another tenant.");
        }
        return entityManager;
    }

    private static void setSessionTenant(Connection connection, TenantId tenant) {
        try (PreparedStatement set = connection.prepareStatement("select set_config('par.tenant', ?, true)")) {
            set.setString(1, tenant.code());
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take the tenant.", e);
        }
    }
}
