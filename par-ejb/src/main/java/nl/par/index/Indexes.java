// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nl.par.kernel.ParConfig;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Activity;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantId;

/**
 * The indexes of this node: one per tenant and kind of record, each in a directory of its own under {@code ${par.data}/index}, so that no
 * tenant's answer can depend on another's data.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Indexes {

    /** How long a search waits until everything saved before it is in the index. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PURGING = Duration.ofMinutes(5);
    private static final System.Logger LOG = System.getLogger(Indexes.class.getName());

    private record Key(TenantId tenant, String name) {}

    private final Map<Key, IndexFollower> followers = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ParConfig config;

    @Inject
    private Clock clock;

    @Inject
    private TenantReading database;

    @Inject
    private IndexReading reading;

    @Inject
    private CurrentTenant current;

    @Inject
    private Activity activity;

    @Inject
    @Any
    private Instance<IndexedRecords> kinds;

    /**
     * Asks the current tenant's index, with everything that was committed before this call.
     *
     * @throws Refusal.Unreliable when that cannot be promised now: the index is damaged, being rebuilt or behind (R9)
     */
    public <T> T search(IndexedRecords records, IndexSearch<T> search) {
        IndexFollower follower = follower(current.id(), records);
        try {
            if (!follower.holdsAll(seen -> !reading.unseen(records.kind(), seen))) {
                await(follower.fresh(), PATIENCE);
            }
            return follower.search(search);
        } catch (Refusal told) {
            throw told;
        } catch (IOException | RuntimeException e) {
            throw unreliable(e);
        }
    }

    /**
     * Asks another tenant's index of what it published, with everything that was committed before this call: waits for a round of that index,
     * which reads as its tenant and not in the caller's transaction.
     *
     * @throws Refusal.Unreliable as {@link #search}
     */
    public <T> T searchOf(TenantId owner, IndexedRecords published, IndexSearch<T> search) {
        IndexFollower follower = follower(owner, published);
        try {
            await(follower.fresh(), PATIENCE);
            return follower.search(search);
        } catch (Refusal told) {
            throw told;
        } catch (IOException | RuntimeException e) {
            throw unreliable(e);
        }
    }

    private static void await(Future<Void> done, Duration patience) {
        try {
            done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreliable(e);
        } catch (ExecutionException | TimeoutException e) {
            throw unreliable(e);
        }
    }

    private static Refusal unreliable(Exception cause) {
        Refusal refusal =
                new Refusal.Unreliable("PAR kan nu niet betrouwbaar zoeken. Dit betekent niet dat er niets bekend is.");
        refusal.initCause(cause);
        return refusal;
    }

    /** How it is with each index on this node, by the code of its tenant. */
    public Map<String, List<IndexStatus>> states() {
        Map<String, List<IndexStatus>> states = new TreeMap<>();
        followers.forEach((key, follower) -> states.computeIfAbsent(key.tenant().code(), tenant -> new ArrayList<>())
                .add(follower.status()));
        return states;
    }

    /** How it is with the current tenant's indexes on this node. */
    public List<IndexStatus> status() {
        List<IndexStatus> all = new ArrayList<>();
        each(current.id(), follower -> all.add(follower.status()));
        return all;
    }

    /** Builds the current tenant's indexes anew on this node; they answer meanwhile. Does not wait. */
    public void rebuild() {
        each(current.id(), follower -> {
            var unused = follower.rebuild(); // a failure is in the log
        });
    }

    /** Compares the current tenant's indexes on this node with the database and mends them. Does not wait. */
    public void compare() {
        each(current.id(), follower -> {
            var unused = follower.compare(); // a failure is in the log
        });
    }

    /** Compares a tenant's indexes and waits until they are mended, or failed; the log and the status tell which. */
    void compareNow(TenantId tenant) {
        each(
                tenant,
                follower ->
                        follower.compare().handle((outcome, failure) -> outcome).join());
    }

    /**
     * Removes every trace of what was destroyed, hidden or corrected before this call from the files of a tenant's indexes on this node (R11), and
     * waits for it. That also happens by itself: see {@link Purging}. This makes sure of it, also where the machine was too busy for it.
     */
    void purgeNow(TenantId tenant) {
        each(tenant, follower -> {
            try {
                await(follower.purge(), PURGING);
            } catch (Refusal.Unreliable tooBusy) {
                LOG.log(System.Logger.Level.WARNING, "Files of an index of " + tenant + " were not purged.", tooBusy);
            }
        });
    }

    /** Opens a tenant's indexes, or brings them up to date and makes them durable; does not wait. */
    void settle(TenantId tenant) {
        each(tenant, follower -> {
            var unused = follower.settle().exceptionally(failure -> {
                LOG.log(System.Logger.Level.WARNING, "An index of " + tenant + " is not up to date.", failure);
                return null;
            });
        });
    }

    /** Compares a tenant's files with their checksums. */
    void verify(TenantId tenant) {
        each(tenant, IndexFollower::verify);
    }

    /** Closes a tenant's indexes on this node and removes their files; whoever asks for them again has them built from the database. */
    void drop(TenantId tenant) {
        followers.keySet().stream()
                .filter(key -> key.tenant().equals(tenant))
                .map(followers::remove)
                .filter(Objects::nonNull)
                .forEach(Indexes::close);
        Path folder = folder(tenant);
        if (Files.exists(folder)) {
            try {
                new IndexFolder(folder).remove(folder);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "Files of the index of " + tenant + " are still there.", e);
            }
        }
    }

    private Path folder(TenantId tenant) {
        return config.data().resolve("index").resolve(tenant.code());
    }

    private void each(TenantId tenant, Consumer<IndexFollower> work) {
        for (IndexedRecords records : kinds) {
            work.accept(follower(tenant, records));
        }
    }

    private IndexFollower follower(TenantId tenant, IndexedRecords records) {
        return followers.computeIfAbsent(new Key(tenant, records.name()), key -> open(tenant, records));
    }

    private IndexFollower open(TenantId tenant, IndexedRecords records) {
        Path ofTenant = folder(tenant);
        IndexFolder folder = new IndexFolder(ofTenant.resolve(records.name()));
        try {
            new IndexFolder(ofTenant).clear(); // where the persons were before there was a second kind
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Files of an earlier version were not removed.", e);
        }
        DatabaseSource source = new DatabaseSource(tenant, records, database, activity);
        IndexFormat format = IndexFormat.of(records);
        return new IndexFollower(
                new IndexSetting(records.name(), records.label(), folder, source, format, clock), executor);
    }

    @PreDestroy
    void close() {
        followers.values().forEach(Indexes::close);
    }

    private static void close(IndexFollower follower) {
        try {
            follower.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "An index did not close; it is followed again next time.", e);
        }
    }
}
