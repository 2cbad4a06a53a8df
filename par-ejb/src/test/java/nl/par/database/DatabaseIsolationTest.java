// SPDX-License-Identifier: EUPL-1.2
package nl.par.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import nl.par.tenancy.ParDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise A3: the database keeps organisations apart by itself, whatever the application does. */
class DatabaseIsolationTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();

    @Test
    void the_catalogue_knows_no_table_key_role_or_side_door_that_leaks() throws SQLException {
        try (Connection connection = DATABASE.superuser()) {
            assertThat(Catalogue.tenantTables(connection)).contains("audit_entry", "change_log");
            assertThat(Catalogue.violations(connection)).isEmpty();
        }
    }

    @Test
    void no_organisation_reads_writes_or_removes_a_row_of_another_and_without_a_tenant_every_verb_raises()
            throws SQLException {
        try (Connection connection = DATABASE.superuser()) {
            connection.setAutoCommit(false);
            assertThat(RowAttack.breaches(connection)).isEmpty();
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from audit_entry",
                "update audit_entry set actor = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger all",
                "alter table audit_entry disable row level security",
                "drop policy tenant_only on audit_entry",
                "drop table audit_entry",
                "select setval('audit_entry_seq', 1)",
                "insert into audit_entry (tenant, id, seq) values ('pv23', gen_random_uuid(), 1)",
                "insert into audit_entry (tenant, id, xid) values ('pv23', gen_random_uuid(), '1')",
                "insert into change_log (tenant, id, xid) values ('pv23', gen_random_uuid(), '1')",
                "set role par_owner",
                "set session_replication_role = replica",
                "create table public.copy as select 1"
            })
    void the_role_that_the_application_logs_in_with_is_refused(String sql) throws SQLException {
        try (Connection connection = DATABASE.application();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void a_connection_of_the_pool_raises_without_a_tenant_also_after_it_ran_the_statement_with_one()
            throws SQLException {
        String fromThePool =
                ParDataSource.class.getAnnotation(DataSourceDefinition.class).properties()[0];
        assertThat(answersWithoutTenant(fromThePool)).isFalse();
    }

    @Test
    void a_plan_that_the_server_keeps_would_not_raise_and_so_none_is_kept() throws SQLException {
        assertThat(answersWithoutTenant("prepareThreshold=1")).isTrue();
    }

    private static boolean answersWithoutTenant(String driverSetting) throws SQLException {
        String url = DATABASE.url() + "?" + driverSetting;
        try (Connection connection =
                        DriverManager.getConnection(url, TestDatabase.APPLICATION, TestDatabase.APPLICATION);
                Statement statement = connection.createStatement();
                PreparedStatement read = connection.prepareStatement("select id from change_log where kind = 'none'")) {
            connection.setAutoCommit(false);
            statement.execute("set enable_indexscan = off; set enable_bitmapscan = off");
            statement.execute("select set_config('par.tenant', 'pv23', true)");
            for (int times = 0; times < 10; times++) {
                read.executeQuery().close();
            }
            connection.commit();
            return !isRefused(read);
        }
    }

    private static boolean isRefused(PreparedStatement read) throws SQLException {
        try {
            read.executeQuery().close();
            return false;
        } catch (SQLException refusal) {
            assertThat(refusal.getSQLState()).isEqualTo("42501");
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drop policy tenant_only on change_log                                      | change_log: there is not exactly one policy
            alter table change_log no force row level security                         | change_log: row-level security does not bind
            alter table change_log disable row level security                          | change_log: row-level security is not enabled
            create policy wide on change_log using (true)                              | change_log: there is not exactly one policy
            alter policy tenant_only on change_log with check (true)                   | change_log: the policy is not the one
            alter policy tenant_only on change_log using (tenant = current_setting('par.tenant', true)) | change_log: the policy is not the one
            alter table change_log alter tenant drop default                           | change_log: no NOT NULL tenant
            create unique index loose on change_log (id)                               | loose: a primary or unique key
            create table lonely (id uuid primary key)                                  | lonely: row-level security is not enabled
            create view wide as select * from change_log                               | wide: a view that reads with its owner
            create materialized view kept as select 1                                  | kept: a materialised view
            create function f() returns int language sql security definer as 'select 1' | f: a function that runs
            alter role par_app bypassrls                                               | par_app: the application's role can do more
            grant par_owner to par_app                                                 | par_owner: the application's role is a member
            alter table change_log owner to par_app                                    | table change_log: the application's role owns it
            grant update (actor) on audit_entry to par_app                             | audit_entry: a line can be changed
            grant delete on change_log to par_app                                      | change_log: a line can be changed
            grant truncate on change_log to par_app                                    | change_log: the application may truncate
            grant select on change_log to public                                       | change_log: everybody has rights
            grant create on schema public to par_app                                   | public: the application may create
            alter policy named_party on sharing_declaration using (true)               | sharing_declaration: another organisation may read
            create policy wide on sharing_declaration using (true)                     | sharing_declaration: another organisation may read
            alter policy named_party on visit_door using (true)                        | visit_door: another organisation may read
            create policy wide on case_visit for select using (partner = par_tenant()) | case_visit: there is not exactly one policy
            create policy wide on legal_base for select using (partner = par_tenant()) | legal_base: there is not exactly one policy
            """)
    void the_catalogue_test_reports_a_lock_that_was_taken_off(String sabotage, String report) throws SQLException {
        try (Connection connection = DATABASE.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sabotage);
            assertThat(Catalogue.violations(connection))
                    .anySatisfy(line -> assertThat(line).startsWith(report));
            connection.rollback();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter table change_log disable row level security                                          | change_log: reads
            create policy wide on change_log using (true)                                              | change_log: reads
            alter policy tenant_only on change_log with check (true)                                   | change_log: inserts
            create policy wide on audit_entry for insert with check (true)                             | audit_entry: inserts
            alter policy tenant_only on change_log using (tenant = current_setting('par.tenant', true)) | change_log: reads without a tenant
            grant truncate on change_log to par_app                                                    | change_log: empties the table
            alter policy named_party on sharing_declaration using (true)                               | sharing_declaration: reads
            """)
    void the_attack_gets_through_a_lock_that_was_taken_off(String sabotage, String breach) throws SQLException {
        try (Connection connection = DATABASE.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sabotage);
            assertThat(RowAttack.breaches(connection))
                    .anySatisfy(line -> assertThat(line).startsWith(breach));
            connection.rollback();
        }
    }
}
