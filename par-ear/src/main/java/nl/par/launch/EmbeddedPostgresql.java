// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL on this machine, from the binaries on Maven Central. Its data stay. It makes sure of two roles:
 * {@code par_owner}, which owns the databases and migrates them, and {@code par_app}, which owns nothing and cannot pass
 * by row-level security.
 */
public final class EmbeddedPostgresql {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OWNER = "par_owner";
    private static final String APPLICATION = "par_app";

    private final int port;
    private final Path data;
    private final Path dist;
    private final Secrets secrets;
    private volatile @Nullable EmbeddedPostgres server;

    EmbeddedPostgresql(Settings settings, Secrets secrets) {
        this.port = settings.ports().postgresql();
        this.data = settings.folders().data().resolve("postgresql");
        this.dist = settings.folders().dist().resolve("postgresql");
        this.secrets = secrets;
    }

    void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(dist.toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("idle_in_transaction_session_timeout", "60s")
                    .setServerConfig("max_connections", "150")
                    .setServerConfig(
                            "shared_buffers", "512MB") // the server's own default was chosen for small machines
                    .setServerConfig("fsync", "on") // the library would trade what was saved for speed
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            ensureRoles();
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new LaunchFailure("PostgreSQL does not start: " + e.getMessage(), e);
        }
        ensureDatabase("par");
    }

    /** Ends the server that a killed launcher left behind; what it had written stays. */
    void endLeftover() {
        Leftover.end(data.resolve("postmaster.pid"), data);
    }

    void stop() {
        EmbeddedPostgres running = server;
        server = null;
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                throw new LaunchFailure("PostgreSQL does not stop: " + e.getMessage(), e);
            }
        }
    }

    /** JDBC address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** What the application must know to work on this database. */
    Map<String, String> settings(String database) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(Settings.DATABASE, url(database));
        settings.put("par.db.user", APPLICATION);
        settings.put("par.db.password", secrets.of(APPLICATION));
        settings.put("par.db.owner.user", OWNER);
        settings.put("par.db.owner.password", secrets.of(OWNER));
        return settings;
    }

    /** Creates the database if it is not there; the owner owns it, the application may connect. */
    void ensureDatabase(String name) {
        try (Connection connection = superuser("postgres")) {
            if (!holds(connection, "select 1 from pg_database where datname = '" + name + "'")) {
                execute(connection, List.of("create database " + name + " owner " + OWNER));
            }
        } catch (SQLException e) {
            throw new LaunchFailure("The database " + name + " cannot be created: " + e.getMessage(), e);
        }
    }

    /** A connection as superuser, for tests and for creating databases. */
    public Connection superuser(String database) throws SQLException {
        return java.sql.DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    /** A connection as the role that owns the schema. */
    public Connection owner(String database) throws SQLException {
        return java.sql.DriverManager.getConnection(url(database), OWNER, secrets.of(OWNER));
    }

    /** A connection as the application has it. */
    public Connection application(String database) throws SQLException {
        return java.sql.DriverManager.getConnection(url(database), APPLICATION, secrets.of(APPLICATION));
    }

    private void ensureRoles() throws SQLException {
        try (Connection connection = superuser("postgres")) {
            List<String> statements = new ArrayList<>();
            for (String role : List.of(OWNER, APPLICATION)) {
                boolean known = holds(connection, "select 1 from pg_roles where rolname = '" + role + "'");
                statements.add((known ? "alter" : "create") + " role " + role
                        + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + secrets.of(role) + "'");
            }
            execute(connection, statements);
        }
    }

    private static boolean holds(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, List<String> commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
