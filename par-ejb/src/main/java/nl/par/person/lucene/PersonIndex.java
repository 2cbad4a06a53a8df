// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.par.kernel.ParConfig;
import nl.par.kernel.Refusal;
import nl.par.person.PersonQuestion;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantId;

/**
 * Proposes who may be meant by a question, among the persons of the current tenant. Holds one index per tenant on this node, each in a
 * directory of its own under {@code ${par.data}/index}, so that no tenant's answer can depend on another's data.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PersonIndex {

    /** How long a search waits until everything saved before it is in the index. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<TenantId, IndexFollower> followers = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ParConfig config;

    @Inject
    private TenantPersons persons;

    @Inject
    private CurrentTenant current;

    /**
     * Who may be meant, with everything that was committed before this call, those who share most first.
     *
     * @param limit the most ids to return
     * @throws Refusal.Unreliable when that cannot be promised now: the index is damaged, being rebuilt or behind (R9)
     */
    public Candidates candidates(PersonQuestion question, int limit) {
        IndexFollower follower = follower(current.id());
        try {
            follower.fresh().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return follower.candidates(question, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreliable(e);
        } catch (ExecutionException | TimeoutException | IOException | RuntimeException e) {
            throw unreliable(e);
        }
    }

    private static Refusal unreliable(Exception cause) {
        Refusal refusal =
                new Refusal.Unreliable("PAR kan nu niet betrouwbaar zoeken. Dit betekent niet dat er niets bekend is.");
        refusal.initCause(cause);
        return refusal;
    }

    /** How it is with each tenant's index on this node. */
    public Map<String, IndexState> states() {
        Map<String, IndexState> states = new TreeMap<>();
        followers.forEach((tenant, follower) -> states.put(tenant.code(), follower.state()));
        return states;
    }

    /** Opens a tenant's index, or brings it up to date and makes it durable; does not wait. */
    public void settle(TenantId tenant) {
        var unused = follower(tenant).settle().exceptionally(failure -> {
            System.getLogger(PersonIndex.class.getName())
                    .log(System.Logger.Level.WARNING, "The index of " + tenant + " is not up to date.", failure);
            return null;
        });
    }

    /** Compares a tenant's files with their checksums. */
    public void verify(TenantId tenant) {
        follower(tenant).verify();
    }

    private IndexFollower follower(TenantId tenant) {
        return followers.computeIfAbsent(tenant, this::open);
    }

    private IndexFollower open(TenantId tenant) {
        Path folder = config.data().resolve("index").resolve(tenant.code());
        return new IndexFollower(new IndexFolder(folder), new DatabaseSource(tenant, persons), executor);
    }

    @PreDestroy
    void close() {
        for (IndexFollower follower : followers.values()) {
            try {
                follower.close();
            } catch (IOException | RuntimeException e) {
                System.getLogger(PersonIndex.class.getName())
                        .log(System.Logger.Level.WARNING, "An index did not close; it is followed again next time.", e);
            }
        }
    }
}
