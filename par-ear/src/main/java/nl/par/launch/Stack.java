// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * All servers together. Database, identity server and application server start side by side, then the EAR is deployed;
 * whatever was started is stopped again, in the reverse order, also when starting failed half-way.
 */
public final class Stack implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final EmbeddedPostgresql postgresql;
    private final Keycloak keycloak;
    private final Payara payara;
    private final Realm realm;
    private final List<CompletableFuture<Void>> starting = new CopyOnWriteArrayList<>();
    private final List<Payara> others = new CopyOnWriteArrayList<>();
    private @Nullable FolderLock lock;
    private volatile boolean closed;

    public Stack(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = new Secrets(settings.folders().data());
        this.postgresql = new EmbeddedPostgresql(settings, secrets);
        this.keycloak = new Keycloak(settings, secrets);
        this.payara = new Payara(
                settings.folders(),
                "payara",
                settings.ports().par(),
                settings.ports().admin());
        this.realm = new Realm(settings.folders(), secrets);
    }

    /**
     * Takes the data folder for this stack, and ends the servers that a killed launcher left behind on it.
     *
     * @throws LaunchFailure when another PAR runs on it
     */
    public void reserve() {
        if (lock == null) {
            lock = new FolderLock(settings.folders().data());
            stopServers();
            postgresql.endLeftover();
        }
    }

    /** Starts everything, or throws a {@link LaunchFailure} with everything stopped. */
    public void start() {
        reserve();
        try {
            startServers();
            progress.say("PAR is being deployed …");
            payara.deploy();
            progress.say("PAR answers at " + payara.url());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startServers() {
        Map<String, String> configuration = configuration("par", "app");
        if (!settings.externalDatabase()) {
            begin("PostgreSQL", postgresql::start);
        }
        if (!settings.externalIdentity()) {
            begin("Keycloak", this::startKeycloak);
        }
        begin("Payara", () -> payara.start(configuration));
        join();
    }

    /** Stops what was started, once; also what is only just starting. */
    @Override
    public synchronized void close() {
        if (closed || lock == null) {
            return;
        }
        closed = true;
        stopServers();
        if (starting.stream().anyMatch(server -> !server.isDone())) {
            awaitStarting();
            stopServers();
        }
        lock.close();
    }

    /** Whether everything has been stopped. */
    public boolean closed() {
        return closed;
    }

    private void stopServers() {
        others.forEach(other -> quietly(other::stop));
        quietly(payara::stop);
        quietly(keycloak::stop);
        quietly(postgresql::stop);
    }

    private void awaitStarting() {
        try {
            CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            progress.say("Not all servers had started");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Payara payara() {
        return payara;
    }

    public EmbeddedPostgresql postgresql() {
        return postgresql;
    }

    public Realm realm() {
        return realm;
    }

    /** The issuer of the tokens that PAR accepts. */
    public String issuer() {
        return settings.externalIdentity()
                ? String.valueOf(settings.given().get(Settings.ISSUER))
                : keycloak.url() + "/realms/" + Realm.NAME;
    }

    /** A second application server on an empty database of its own, beside the one that this stack started. */
    public Payara secondPayara(String name, int port, int adminPort) {
        postgresql.ensureDatabase(name);
        Payara second = new Payara(settings.folders(), "payara-" + name, port, adminPort);
        others.add(second);
        second.stop();
        Map<String, String> configuration = configuration(name, "app-" + name);
        configuration.put("par.demo", "false");
        configuration.remove("par.test.clock"); // without the demo nobody turns the clock
        second.start(configuration);
        return second;
    }

    private void startKeycloak() {
        keycloak.start();
        List<Organisation> withOwnProvider = realm.organisations().stream()
                .filter(organisation -> organisation.provider().isPresent())
                .toList();
        realmImport()
                .ensure(
                        realm.content(RealmClients.content(settings, clientKey())),
                        withOwnProvider,
                        organisation -> joining().logInThroughItsOwn(organisation, organisation.id()));
    }

    private RealmImport realmImport() {
        return new RealmImport(keycloak.url(), settings.folders().data(), secrets);
    }

    /** A fresh token for the administration of the embedded Keycloak. */
    public String administratorToken() {
        try {
            return realmImport().token();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings a made-up organisation with made-up people into the running system, as {@code -Pnew-tenant} and {@code -Pjoin-tenant} do. */
    public void newDemoOrganisation(String code) {
        Path root = settings.folders().tenantConfig();
        NewOrganisation.demo(root, code);
        joinAgain(code);
    }

    /** Brings an organisation into Keycloak as its files are now, as {@code -Pjoin-tenant} does. */
    public void joinAgain(String code) {
        joining().join(Organisation.find(settings.folders().tenantConfig(), code));
    }

    private JoinOrganisation joining() {
        KeycloakAdmin admin =
                new KeycloakAdmin(keycloak.url(), Realm.NAME, RealmImport.ADMIN, secrets.of(RealmImport.ADMIN_SECRET));
        return new JoinOrganisation(admin, secrets, settings.folders().tenantConfig());
    }

    /** The settings of the application: the launcher's, and before them what was given. */
    private Map<String, String> configuration(String database, String dataFolder) {
        Map<String, String> configuration = new LinkedHashMap<>(postgresql.settings(database));
        configuration.put(Settings.ISSUER, issuer());
        configuration.put("par.oidc.client-id", RealmClients.PAR);
        configuration.put("par.oidc.key", clientKey().file().toString());
        configuration.put(Settings.PUBLIC_URL, settings.publicUrl());
        configuration.put(
                "par.data", settings.folders().data().resolve(dataFolder).toString());
        configuration.put("par.secrets", secretKeys().folder().toString());
        configuration.put("par.tenant-config", settings.folders().tenantConfig().toString());
        configuration.put("par.demo", "false");
        configuration.remove("par.test.clock"); // without the demo nobody turns the clock
        configuration.putAll(settings.given());
        return configuration;
    }

    private ClientKey clientKey() {
        return new ClientKey(settings.folders().data());
    }

    private SecretKeys secretKeys() {
        return new SecretKeys(settings.folders().data());
    }

    /** Each on a thread of its own, because such a thread sees the classes that this one sees. */
    private void begin(String name, Runnable start) {
        Runnable told = () -> {
            if (!closed) {
                progress.say(name + " is being started …");
                start.run();
                progress.say(name + " runs");
            }
        };
        starting.add(CompletableFuture.runAsync(told, task -> new Thread(task, "start " + name).start()));
    }

    /** Waits for all, also when one fails: nothing may still be starting when everything is stopped. */
    private void join() {
        try {
            CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LaunchFailure failure) {
                throw failure;
            }
            throw new LaunchFailure("Starting failed: " + e.getCause(), e);
        }
    }

    private void quietly(Runnable stop) {
        try {
            stop.run();
        } catch (RuntimeException e) {
            progress.say("Stopping: " + e.getMessage());
        }
    }
}
