// SPDX-License-Identifier: EUPL-1.2
package nl.par.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for the tests of this module, started once, with the two roles of production and the real migrations.
 * Each test that changes data for good takes a database of its own.
 */
public final class TestDatabase {

    /** Owns the schema and migrates it. */
    public static final String OWNER = "par_owner";

    /** What the application works with. */
    public static final String APPLICATION = "par_app";

    private final String address;

    private TestDatabase(String name) {
        this.address = url(name);
        execute("create database " + name + " owner " + OWNER + " template " + Server.MIGRATED);
    }

    private TestDatabase(Address known) {
        this.address = known.url();
    }

    private record Address(String url) {}

    /** The migrated database that tests share when they roll back whatever they do. */
    public static TestDatabase shared() {
        return Shared.ONLY;
    }

    /** The database of a test that started this process, at its JDBC address. */
    public static TestDatabase at(String url) {
        return new TestDatabase(new Address(url));
    }

    /** Made at first use. */
    private static final class Shared {
        static final TestDatabase ONLY = new TestDatabase("par");
    }

    /** A migrated database for one test alone. */
    public static TestDatabase own() {
        return new TestDatabase("par_" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** JDBC address. */
    public String url() {
        return address;
    }

    /** As the application connects. */
    public Connection application() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, APPLICATION);
    }

    /** As the owner of the schema. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, OWNER);
    }

    /** As the one whom no rule binds: the attacker with root. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    private static String url(String database) {
        return url(Server.ONLY, database);
    }

    private static String url(EmbeddedPostgres server, String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private static void execute(String command) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started at first use, stopped with the virtual machine. */
    private static final class Server {

        static final String MIGRATED = "migrated";
        static final EmbeddedPostgres ONLY = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
                createRoles(server);
                Flyway.configure()
                        .dataSource(url(server, MIGRATED), OWNER, OWNER)
                        .placeholders(Map.of("appRole", APPLICATION))
                        .load()
                        .migrate();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void createRoles(EmbeddedPostgres server) {
            try (Connection connection =
                            DriverManager.getConnection(TestDatabase.url(server, "postgres"), "postgres", "postgres");
                    Statement statement = connection.createStatement()) {
                for (String role : new String[] {OWNER, APPLICATION}) {
                    statement.execute("create role " + role
                            + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + role + "'");
                }
                statement.execute("create database " + MIGRATED + " owner " + OWNER);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
