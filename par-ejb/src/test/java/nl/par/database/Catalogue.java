// SPDX-License-Identifier: EUPL-1.2
package nl.par.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What PostgreSQL's own catalogue says about isolation. Whoever adds a table is checked without doing anything for it. */
final class Catalogue {

    /** The only table without a tenant: Flyway's own, to which the application has no right at all. */
    private static final String OWN_TABLES =
            "from pg_class t where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p', 'f')"
                    + " and t.relname <> 'flyway_schema_history'";

    /** Append-only: nobody but the owner of the schema can change or remove a line. */
    static final List<String> APPEND_ONLY = List.of(
            "audit_entry", "audit_seal", "change_log", "benchmark_publication", "good_practice", "practice_step");

    /**
     * What another organisation may read beside its own rows, by table: reviewed one by one (docs/adr/0037-sharing-by-declaration.md). Nobody ever
     * changes a row of another.
     */
    static final Map<String, String> NAMED_MAY_READ = Map.ofEntries(
            Map.entry("sharing_declaration", "(partner = par_tenant())"),
            Map.entry("benchmark_publication", released("benchmark_publication")),
            Map.entry("good_practice", released("good_practice")),
            Map.entry("practice_step", released("practice_step")),
            Map.entry("visit_door", "(partner = par_tenant())"),
            Map.entry("published_card", "par_shared_with_me(tenant)"),
            Map.entry("shared_consultation", "(owner = par_tenant())"),
            Map.entry("blind_key", "(asker = par_tenant())"),
            Map.entry("blind_pair", "(asker = par_tenant())"),
            Map.entry("partner_notice", "(owner = par_tenant())"),
            Map.entry("card_request", "(owner = par_tenant())"),
            Map.entry("card_decision", "(asker = par_tenant())"),
            Map.entry("released_card", "(asker = par_tenant())"));

    /** Rows that an organisation released: others read them in a transaction that says so (docs/adr/0042-benchmark-by-released-figures.md). */
    private static String released(String table) {
        return "par_reads(''" + table + "''::text)";
    }

    private static final Map<String, String> WRONG = wrong();

    private Catalogue() {}

    /** Everything that is not as it should be, one sentence each; nothing when isolation holds. */
    static List<String> violations(Connection connection) throws SQLException {
        List<String> violations = new ArrayList<>();
        for (Map.Entry<String, String> check : WRONG.entrySet()) {
            for (String culprit : names(connection, check.getValue())) {
                violations.add(culprit + ": " + check.getKey());
            }
        }
        return violations;
    }

    /** The tables that hold tenants' data. */
    static List<String> tenantTables(Connection connection) throws SQLException {
        return names(connection, "select t.relname " + OWN_TABLES + " order by 1");
    }

    static List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        tables(wrong);
        keys(wrong);
        role(wrong);
        sideDoors(wrong);
        return wrong;
    }

    private static void tables(Map<String, String> wrong) {
        wrong.put("row-level security is not enabled", "select t.relname " + OWN_TABLES + " and not t.relrowsecurity");
        wrong.put(
                "row-level security does not bind the owner",
                "select t.relname " + OWN_TABLES + " and not t.relforcerowsecurity");
        wrong.put(
                "no NOT NULL tenant column of type text that defaults to par_tenant()",
                "select t.relname " + OWN_TABLES + " and not exists (select from pg_attribute a join pg_attrdef d"
                        + " on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attrelid = t.oid and a.attname = 'tenant'"
                        + " and a.attnotnull and a.atttypid = 'text'::regtype"
                        + " and pg_get_expr(d.adbin, d.adrelid) = 'par_tenant()')");
        wrong.put(
                "there is not exactly one policy",
                "select t.relname " + OWN_TABLES
                        + " and (select count(*) from pg_policy p where p.polrelid = t.oid) <> 1"
                        + " and t.relname not in ('" + String.join("', '", NAMED_MAY_READ.keySet()) + "')");
        NAMED_MAY_READ.forEach((table, condition) -> wrong.put(
                "another organisation may read something else of " + table + " than " + condition + ", or write it",
                "select t.relname " + OWN_TABLES + " and t.relname = '" + table
                        + "' and ((select count(*) from pg_policy p where p.polrelid = t.oid) <> 2"
                        + " or not exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd = 'r'"
                        + " and p.polpermissive and pg_get_expr(p.polqual, t.oid) = '" + condition + "'))"));
        wrong.put(
                "the policy is not the one of par_protect for all verbs and everybody, reading and writing",
                "select t.relname " + OWN_TABLES + " and not exists (select from pg_policy p where p.polrelid = t.oid"
                        + " and p.polcmd = '*' and p.polroles = '{0}'"
                        + " and pg_get_expr(p.polqual, t.oid) = '(tenant = par_tenant())'"
                        + " and pg_get_expr(p.polwithcheck, t.oid) = '(tenant = par_tenant())')");
        wrong.put(
                "everybody has rights on it",
                "select t.relname from pg_class t, aclexplode(t.relacl) a"
                        + " where t.relnamespace = 'public'::regnamespace and a.grantee = 0");
        wrong.put(
                "the application may truncate it, refer to it or add triggers to it",
                "select t.relname " + OWN_TABLES
                        + " and has_table_privilege('par_app', t.oid, 'truncate, references, trigger')");
        wrong.put(
                "a line can be changed or removed by the application",
                "select t.relname " + OWN_TABLES + " and t.relname in ('" + String.join("', '", APPEND_ONLY)
                        + "') and (has_table_privilege('par_app', t.oid, 'delete')"
                        + " or has_any_column_privilege('par_app', t.oid, 'update'))");
    }

    private static void keys(Map<String, String> wrong) {
        String tenantOf = "(select a.attnum from pg_attribute a where a.attrelid = %s and a.attname = 'tenant')";
        wrong.put(
                "a primary or unique key or index without the tenant",
                "select i.indexrelid::regclass::text from pg_index i join pg_class t on t.oid = i.indrelid"
                        + " where t.relnamespace = 'public'::regnamespace and t.relname <> 'flyway_schema_history'"
                        + " and i.indisunique and not (" + tenantOf.formatted("t.oid") + " = any(i.indkey::int2[]))");
        wrong.put(
                "no primary key",
                "select t.relname " + OWN_TABLES
                        + " and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)");
        wrong.put(
                "a foreign key that does not pair the tenants",
                "select c.conname from pg_constraint c where c.contype = 'f' and not exists"
                        + " (select from unnest(c.conkey, c.confkey) as pair(here, there)"
                        + " where here = " + tenantOf.formatted("c.conrelid")
                        + " and there = " + tenantOf.formatted("c.confrelid") + ")");
        wrong.put(
                "a foreign key that would empty the tenant",
                "select c.conname from pg_constraint c where c.contype = 'f' and c.confupdtype in ('n', 'd', 'c')"
                        + " or c.contype = 'f' and c.confdeltype in ('n', 'd') and (c.confdelsetcols is null or "
                        + tenantOf.formatted("c.conrelid") + " = any(c.confdelsetcols))");
    }

    private static void role(Map<String, String> wrong) {
        wrong.put(
                "the application's role can do more than log in",
                "select rolname from pg_roles where rolname = 'par_app' and (rolsuper or rolbypassrls or rolcreatedb"
                        + " or rolcreaterole or rolreplication)");
        wrong.put(
                "the application's role is a member of it",
                "select roleid::regrole::text from pg_auth_members where member = 'par_app'::regrole");
        wrong.put(
                "the application's role owns it",
                "select pg_describe_object(classid, objid, objsubid) from pg_shdepend"
                        + " where refobjid = 'par_app'::regrole and deptype = 'o'");
        wrong.put(
                "the application may create objects in it",
                "select nspname from pg_namespace where nspname not like 'pg_temp%'"
                        + " and has_schema_privilege('par_app', oid, 'create')");
        wrong.put(
                "the application may set this sequence",
                "select relname from pg_class where relnamespace = 'public'::regnamespace and case when relkind = 'S'"
                        + " then has_sequence_privilege('par_app', oid, 'update') else false end");
    }

    private static void sideDoors(Map<String, String> wrong) {
        wrong.put(
                "a function that runs with its owner's rights",
                "select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace");
        wrong.put("a materialised view, which knows no tenant", "select matviewname from pg_matviews");
        wrong.put(
                "a view that reads with its owner's rights",
                "select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace"
                        + " and not coalesce(reloptions::text[] @> array['security_invoker=true'], false)");
        wrong.put("an extension that nobody reviewed", "select extname from pg_extension where extname <> 'plpgsql'");
        wrong.put(
                "a schema that nobody reviewed",
                "select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('public', 'information_schema')");
    }
}
