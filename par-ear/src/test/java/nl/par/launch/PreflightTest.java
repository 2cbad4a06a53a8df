// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine on which PAR cannot run is told why in one sentence, before anything is started. */
class PreflightTest {

    private static final Machine GOOD = new Machine(17, 20, 2048, port -> false);

    @TempDir
    private Path folder;

    private Folders folders;
    private Ports ports = new Ports(1, 2, 3, 4);
    private final Map<String, String> given = new HashMap<>();

    @BeforeEach
    void everythingIsThere() throws IOException {
        folders = new Folders(
                folder.resolve("data"),
                folder.resolve("dist"),
                folder,
                folder.resolve("config"),
                folder.resolve("ear"));
        Files.writeString(folders.ear(), "");
        zip("payara");
        zip("keycloak");
    }

    @Test
    void aMachineThatHasEverythingPasses() {
        assertThatCode(() -> check(GOOD)).doesNotThrowAnyException();
    }

    @Test
    void anOlderJavaIsNamed() {
        refused(new Machine(11, 20, 2048, port -> false), "PAR needs Java 17 or newer, and this is Java 11.");
    }

    @Test
    void nodeMustBeThereAndNewEnough() {
        refused(
                new Machine(17, 0, 2048, port -> false),
                "PAR needs Node.js 20 or newer on the PATH, and there is none.");
        refused(
                new Machine(17, 18, 2048, port -> false),
                "PAR needs Node.js 20 or newer on the PATH, and this is Node.js 18.");
    }

    @Test
    void tooLittleMemoryIsSaidInMegabytes() {
        refused(
                new Machine(17, 20, 2047, port -> false),
                "PAR needs 2048 MB of free memory for its servers, and only 2047 MB is free.");
    }

    @Test
    void aPortInUseIsNamedWithTheSettingThatChangesIt() {
        Machine busy = new Machine(17, 20, 2048, Set.of(3)::contains);
        refused(busy, "Port 3 is in use; choose another with -Dpar.keycloak.port=….");
        given.put("par.oidc.issuer", "https://login.example/realms/par");
        given.put("par.oidc.key", "key");
        assertThatCode(() -> check(busy)).doesNotThrowAnyException();
    }

    @Test
    void portsMustDifferAndExist() {
        ports = new Ports(1, 2, 1, 4);
        refused(GOOD, "-Dpar.port and -Dpar.keycloak.port are both 1; give each server its own.");
        ports = new Ports(1, 70000, 3, 4);
        refused(GOOD, "-Dpar.admin.port=70000 is no port; choose one from 1 to 65535.");
    }

    @Test
    void anExternalServerComesWithAllThatBelongsToIt() {
        given.put("par.db.url", "jdbc:postgresql://db.example/par");
        given.put("par.db.user", "par_app");
        given.put("par.db.password", "x");
        refused(GOOD, "With -Dpar.db.url PAR also needs -Dpar.db.owner.user, -Dpar.db.owner.password.");
    }

    @Test
    void whatWasNotBuiltIsNamed() throws IOException {
        Files.delete(folders.ear());
        refused(GOOD, "There is no " + folders.ear() + "; build it with 'mvn package'.");
    }

    @Test
    void aDamagedZipIsNamedAndNothingIsUnpacked() throws IOException {
        Path zip = folder.resolve("payara-1.zip");
        Files.write(zip, new byte[] {'P', 'K', 3, 4, 0});
        assertThatThrownBy(() -> check(GOOD))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("The zip " + zip + " is damaged (")
                .hasMessageEndingWith("; delete it, and its copy in Maven's repository, and start again.");
        assertThat(folders.dist()).doesNotExist();
    }

    @Test
    void aZipThatIsUnpackedAlreadyIsNotReadAgain() throws IOException {
        Files.write(folder.resolve("payara-1.zip"), new byte[] {'P', 'K', 3, 4, 0});
        Files.createDirectories(folders.dist().resolve("payara-1"));
        Files.createFile(folders.dist().resolve("payara-1/.complete"));
        assertThatCode(() -> check(GOOD)).doesNotThrowAnyException();
    }

    @Test
    void aDataFolderInWhichNothingCanBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new FolderLock(file.resolve("data")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("PAR cannot write in the data folder " + file.resolve("data")
                        + "; choose another with -Dpar.data=….");
    }

    @Test
    void aSecondStartOnTheSameDataIsRefusedAndTheFirstStays() {
        try (FolderLock first = new FolderLock(folders.data())) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> new FolderLock(folders.data()))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessage("Another PAR runs on the data folder " + folders.data() + ".");
        }
        assertThatCode(() -> new FolderLock(folders.data()).close()).doesNotThrowAnyException();
    }

    private void check(Machine machine) {
        new Preflight(new Settings(ports, folders, given, false), machine).check();
    }

    private void refused(Machine machine, String sentence) {
        assertThatThrownBy(() -> check(machine))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage(sentence);
    }

    private void zip(String name) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name + "-1.zip")))) {
            zip.putNextEntry(new ZipEntry(name + "/readme"));
            zip.write(name.getBytes(StandardCharsets.UTF_8));
        }
    }
}
