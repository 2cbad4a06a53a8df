// SPDX-License-Identifier: EUPL-1.2
package nl.par.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.par.audit.ChainKeys;
import nl.par.departure.Departure;
import nl.par.departure.RemovalProof;
import nl.par.departure.TenantExport;
import nl.par.tenancy.ShippedConfig;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation leaves: a row of it stands in every table of the catalogue, and one of another beside it. */
class DepartureTest {

    private static final TenantId LEAVES = new TenantId("gm0141");
    private static final TenantId STAYS = new TenantId("gm0193");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final TestDatabase database = TestDatabase.own();

    @TempDir
    private Path folder;

    @BeforeEach
    void both_have_a_row_in_every_table() throws SQLException {
        try (Connection superuser = database.superuser()) {
            try (Statement statement = superuser.createStatement()) {
                statement.execute("set session_replication_role = replica");
            }
            for (String table : Catalogue.tenantTables(superuser)) {
                Rows.plant(superuser, table, LEAVES.code());
                Rows.plant(superuser, table, STAYS.code());
            }
        }
    }

    @Test
    void the_archive_holds_every_row_and_file_of_the_organisation_nothing_of_another_and_its_sums() throws Exception {
        anotherLetsItReadARow();
        Path archive = export(NOW);
        try (ZipFile zip = new ZipFile(archive.toFile());
                Connection superuser = database.superuser()) {
            for (String table : Catalogue.tenantTables(superuser)) {
                String rows = text(zip, "gegevens/" + table + ".jsonl");
                assertThat(rows.lines()).as(table).hasSize(1);
                assertThat(rows).as(table).contains("\"tenant\":\"gm0141\"").doesNotContain("gm0193");
            }
            assertThat(text(zip, "LEESMIJ.txt")).contains("gm0141", "sha256sum -c", "incident: 1");
            assertThat(text(zip, "instellingen/organisatie.yaml")).contains("gm0141");
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .anyMatch(name -> name.matches("bestanden/attachment/[0-9a-f-]{36}/canary-gm0141-name"))
                    .anyMatch(name -> name.matches("bestanden/measure_letter/[0-9a-f-]{36}/brief.pdf"))
                    .anyMatch(name -> name.matches("logboek/[0-9a-f]+\\.pub"))
                    .noneMatch(name -> name.endsWith("chain.key"));
            String sums = text(zip, "SHA256SUMS");
            assertThat(sums.lines()).hasSize((int) zip.stream().count() - 1);
        }
    }

    @Test
    void a_name_of_an_attachment_leads_nowhere_else() throws Exception {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("update attachment set name = '../../etc/passwd' where tenant = 'gm0141'");
        }
        try (ZipFile zip = new ZipFile(export(NOW).toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).noneMatch(name -> name.contains(".."));
        }
    }

    @Test
    void after_the_removal_nothing_of_it_is_left_and_everything_of_the_other_and_the_proof_is_signed()
            throws Exception {
        Path archive = export(NOW);
        String otherBefore = dump(STAYS);
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("index/gm0141/person/1"));
        Files.writeString(data.resolve("index/gm0141/person/1/_0.cfs"), "canary-gm0141");
        Files.createDirectories(data.resolve("index/gm0193"));
        Files.writeString(Files.createDirectories(data.resolve("audit")).resolve("gm0141.head"), "4 00");

        RemovalProof proof;
        try (Connection owner = database.owner()) {
            proof = suspended().remove(owner, archive, NOW.plus(Duration.ofDays(1)));
        }
        List<String> elsewhere = suspended().forgetOnNode(data);

        assertThat(dump(LEAVES)).as("a scan of every row of every table").doesNotContain("gm0141");
        assertThat(dump(STAYS)).isEqualTo(otherBefore);
        try (Stream<Path> left = Files.walk(data)) {
            assertThat(left.map(Path::toString)).noneMatch(path -> path.contains("gm0141"));
        }
        assertThat(data.resolve("index/gm0193")).exists();
        try (Connection superuser = database.superuser()) {
            assertThat(proof.removed()).containsOnlyKeys(Catalogue.tenantTables(superuser));
        }
        assertThat(proof.removed().values()).containsOnly(1L);
        assertSigned(proof.signed(ChainKeys.in(audit()), elsewhere));
    }

    @Test
    void without_suspension_and_a_whole_recent_export_of_what_is_there_nothing_is_removed() throws Exception {
        Path archive = export(NOW);
        Departure open = new Departure(LEAVES, new TenantConfig(config(false)));
        refused(open, archive, NOW, "Schors");
        refused(suspended(), archive, NOW.plus(Duration.ofDays(8)), "ouder");
        refused(new Departure(STAYS, new TenantConfig(config(true))), archive, NOW, "Schors");
        byte[] bytes = Files.readAllBytes(archive);
        Path damaged = Files.write(folder.resolve("damaged.zip"), flipped(bytes));
        assertThatThrownBy(() -> remove(suspended(), damaged, NOW)).isInstanceOf(Exception.class);
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("delete from submission where tenant = 'gm0141'");
        }
        refused(suspended(), archive, NOW, "submission");
        assertThat(dump(LEAVES)).contains("canary-gm0141");
    }

    @Test
    void what_was_written_anew_since_the_export_is_not_removed_although_no_row_came_or_went() throws Exception {
        Path archive = export(NOW);
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("update case_comment set version = version + 1 where tenant = 'gm0141'");
        }
        refused(suspended(), archive, NOW, "case_comment");
        assertThat(dump(LEAVES)).contains("canary-gm0141");
    }

    @Test
    void a_file_that_the_archive_does_not_hold_byte_for_byte_keeps_the_organisation_in_although_all_sums_agree()
            throws Exception {
        Path archive = export(NOW);
        for (String folder : List.of("bestanden/attachment/", "bestanden/measure_letter/")) {
            String file = entry(archive, folder);
            refused(suspended(), copy(archive, file, new byte[] {1, 2, 3}, false), NOW, "niet heel: " + file);
            refused(suspended(), copy(archive, file, new byte[] {1, 2, 3}, true), NOW, file);
            refused(suspended(), copy(archive, file, null, true), NOW, file);
        }
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("update attachment set content = content || '\\x00'::bytea where tenant = 'gm0141'");
        }
        refused(suspended(), archive, NOW, entry(archive, "bestanden/attachment/"));
        assertThat(dump(LEAVES)).contains("canary-gm0141");
    }

    private static String entry(Path archive, String folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The archive with other bytes in one file, or without it, and with sums that know about it or not. */
    private Path copy(Path archive, String file, byte @Nullable [] content, boolean sumsKnow) throws Exception {
        Path copy = folder.resolve("other.zip");
        Files.copy(archive, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            String line = "";
            if (content == null) {
                Files.delete(zip.getPath(file));
            } else {
                Files.write(zip.getPath(file), content);
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
                line = HexFormat.of().formatHex(sum) + "  " + file + "\n";
            }
            if (sumsKnow) {
                Path sums = zip.getPath("SHA256SUMS");
                String old = "(?m)^[0-9a-f]{64}  " + Pattern.quote(file) + "\n";
                Files.writeString(sums, Files.readString(sums).replaceFirst(old, line));
            }
        }
        return copy;
    }

    private void anotherLetsItReadARow() throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("update sharing_declaration set partner = 'gm0141' where tenant = 'gm0193'");
        }
    }

    private void refused(Departure departure, Path archive, Instant at, String because) {
        assertThatThrownBy(() -> remove(departure, archive, at))
                .isInstanceOf(Departure.NotReady.class)
                .hasMessageContaining(because);
    }

    private void remove(Departure departure, Path archive, Instant at) throws SQLException, IOException {
        try (Connection owner = database.owner()) {
            departure.remove(owner, archive, at);
        }
    }

    private Path export(Instant at) throws SQLException, IOException {
        Path archive = folder.resolve("export.zip");
        ChainKeys.in(audit());
        try (Connection application = database.application();
                OutputStream out = Files.newOutputStream(archive)) {
            new TenantExport(application, LEAVES, (table, rows) -> {})
                    .write(out, at, ShippedConfig.FOLDER.resolve("gm0141"), audit());
        }
        return archive;
    }

    private Path audit() {
        return folder.resolve("audit");
    }

    private Departure suspended() throws IOException {
        return new Departure(LEAVES, new TenantConfig(config(true)));
    }

    private Path config(boolean suspended) throws IOException {
        Path copy = Files.createTempDirectory(folder, "config");
        ShippedConfig.copyTo(copy);
        if (suspended) {
            ShippedConfig.suspend(copy, "gm0141");
        }
        return copy;
    }

    /** Every row of every table in which a word of the organisation stands. */
    private String dump(TenantId tenant) throws SQLException {
        StringBuilder found = new StringBuilder();
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            for (String table : Catalogue.tenantTables(superuser)) {
                try (ResultSet rows = statement.executeQuery("select t::text from " + table + " t where t::text like '%"
                        + tenant.code() + "%' order by 1")) {
                    while (rows.next()) {
                        found.append(table)
                                .append(": ")
                                .append(rows.getString(1))
                                .append('\n');
                    }
                }
            }
        }
        return found.toString();
    }

    private static byte[] flipped(byte[] bytes) {
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            in.transferTo(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private void assertSigned(String proof) throws Exception {
        var json = Json.createReader(new StringReader(proof)).readObject();
        byte[] key = Base64.getDecoder()
                .decode(Files.readString(audit().resolve(json.getString("sleutel") + ".pub"))
                        .strip());
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        check.update(json.getString("verklaring").getBytes(StandardCharsets.UTF_8));
        assertThat(check.verify(Base64.getDecoder().decode(json.getString("handtekening"))))
                .isTrue();
        assertThat(json.getString("verklaring"))
                .contains("\"organisatie\":\"gm0141\"", "index/gm0141", "\"incident\":1");
    }
}
