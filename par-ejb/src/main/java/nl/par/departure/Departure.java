// SPDX-License-Identifier: EUPL-1.2
package nl.par.departure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;

/**
 * Removes an organisation from the database and from this node. Only one that is suspended and of which a whole, recent export exists that holds
 * exactly what the database holds now, each row and each byte of its files. Works as the owner of the schema, whom row-level security binds too: no row of another organisation can be
 * touched.
 */
public final class Departure {

    private static final Duration RECENT = Duration.ofDays(7);

    /** They grow while a suspended organisation is refused, and by the export itself. */
    private static final Set<String> STILL_GROW = Set.of("audit_entry", "audit_seal", "change_log");

    private final TenantId tenant;
    private final TenantConfig config;

    public Departure(TenantId tenant, TenantConfig config) {
        this.tenant = tenant;
        this.config = config;
    }

    /** It is not yet time to remove the organisation; the message says in Dutch what is missing. */
    public static final class NotReady extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotReady(String message) {
            super(message);
        }
    }

    /**
     * Removes every row of the organisation, in one transaction, and answers how many per table.
     *
     * @param owner a connection of the role that owns the schema
     * @param archive the export
     * @throws NotReady when the organisation is not suspended, or the export is not whole, not recent, not of this organisation, or not of what the
     *     database holds
     */
    public RemovalProof remove(Connection owner, Path archive, Instant now) throws SQLException, IOException {
        requireSuspended();
        ExportCheck.Whole export = ExportCheck.whole(archive);
        Manifest manifest = export.manifest();
        requireRecent(manifest, now);
        owner.setAutoCommit(false);
        try {
            TenantExport.enter(owner, tenant);
            List<TenantTable> tables = TenantTable.all(owner);
            requireSame(export.sums(), owner, tables);
            Map<String, Long> removed = new TreeMap<>();
            for (TenantTable table : tables) {
                removed.put(table.name(), delete(owner, table));
            }
            Map<String, Long> left = count(owner, tables);
            if (left.values().stream().anyMatch(rows -> rows > 0)) {
                throw new IllegalStateException("Rows are left: " + left);
            }
            owner.commit();
            return new RemovalProof(tenant.code(), now, ExportCheck.sumOf(archive), manifest.at(), removed);
        } finally {
            owner.rollback();
        }
    }

    /** Removes the organisation's indexes and the head of its log from the folder of a node; answers what was there. */
    public List<String> forgetOnNode(Path data) throws IOException {
        Path index = data.resolve("index").resolve(tenant.code());
        List<String> removed = new ArrayList<>();
        if (Files.exists(index)) {
            try (Stream<Path> all = Files.walk(index)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            removed.add("index/" + tenant.code());
        }
        if (Files.deleteIfExists(data.resolve("audit").resolve(tenant.code() + ".head"))) {
            removed.add("audit/" + tenant.code() + ".head");
        }
        return removed;
    }

    private void requireSuspended() {
        if (config.find(tenant).filter(TenantSettings::suspended).isEmpty()) {
            throw new NotReady("Schors de organisatie eerst: 'geschorst: true' in organisatie.yaml.");
        }
    }

    private void requireRecent(Manifest manifest, Instant now) {
        if (!manifest.tenant().equals(tenant.code())) {
            throw new NotReady("Dit is een export van een andere organisatie.");
        }
        if (manifest.at().isBefore(now.minus(RECENT))) {
            throw new NotReady("De export is ouder dan " + RECENT.toDays() + " dagen. Maak een nieuwe.");
        }
    }

    /** A row that was written anew counts as much as one that came or went. A table that the export does not know may only be empty. */
    private static void requireSame(Map<String, String> exported, Connection owner, List<TenantTable> tables)
            throws SQLException, IOException {
        List<String> differ = new ArrayList<>();
        for (TenantTable table : tables) {
            String then = exported.getOrDefault(table.entry(), Archive.sum(out -> {}));
            if (!STILL_GROW.contains(table.name()) && !then.equals(Archive.sum(out -> table.write(owner, out)))) {
                differ.add(table.name());
            }
        }
        differ.addAll(otherFiles(exported, owner, tables));
        if (!differ.isEmpty()) {
            throw new NotReady("De export is niet gelijk aan wat de database nu heeft: " + String.join(", ", differ)
                    + ". Maak een nieuwe.");
        }
    }

    /** Files that the archive does not hold byte for byte, and files in it that are nowhere else any more. */
    private static List<String> otherFiles(Map<String, String> exported, Connection owner, List<TenantTable> tables)
            throws SQLException, IOException {
        Map<String, String> unseen = new TreeMap<>(exported);
        unseen.keySet().removeIf(entry -> !entry.startsWith(StoredFiles.FOLDER));
        List<String> other = new ArrayList<>();
        for (TenantTable table : tables) {
            StoredFiles.each(owner, table, (entry, content) -> {
                if (!Archive.sum(content::transferTo).equals(unseen.remove(entry))) {
                    other.add(entry);
                }
            });
        }
        other.addAll(unseen.keySet());
        return other;
    }

    private Map<String, Long> count(Connection owner, List<TenantTable> tables) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (TenantTable table : tables) {
            try (PreparedStatement read =
                    owner.prepareStatement("select count(*) from \"" + table.name() + "\" where tenant = ?")) {
                read.setString(1, tenant.code());
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                    rows.put(table.name(), row.getLong(1));
                }
            }
        }
        return rows;
    }

    private long delete(Connection owner, TenantTable table) throws SQLException {
        try (PreparedStatement delete =
                owner.prepareStatement("delete from \"" + table.name() + "\" where tenant = ?")) {
            delete.setString(1, tenant.code());
            return delete.executeUpdate();
        }
    }
}
