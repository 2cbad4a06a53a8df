// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import nl.par.kernel.Bsn;
import nl.par.kernel.Json;
import nl.par.kernel.KeyFile;
import nl.par.tenancy.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BsnKeysTest {

    private static final TenantId OURS = new TenantId("pv23");
    private static final TenantId THEIRS = new TenantId("gm0193");
    private static final Bsn NUMBER = new Bsn("900000004");
    private static final String FIRST = KeyFile.key(1);
    private static final String SECOND = KeyFile.key(2);

    @TempDir
    Path folder;

    private BsnKeys keys(String... lines) throws IOException {
        return BsnKeys.read(KeyFile.write(folder, KeyFile.BSN, lines));
    }

    private static PersonBsn seal(BsnKeys keys, TenantId tenant) {
        return keys.seal(tenant, PersonBsn.entered(NUMBER, BsnVerification.BRP), NUMBER);
    }

    private static String sealed(PersonBsn bsn) {
        return Objects.requireNonNull(bsn.sealed());
    }

    @Test
    void whatIsSealedIsOpenedAgainAndHoldsNoDigits() throws IOException {
        BsnKeys keys = keys(FIRST);
        PersonBsn sealed = seal(keys, OURS);
        assertThat(keys.open(OURS, sealed(sealed))).isEqualTo(NUMBER);
        PersonDetails details =
                PersonDetails.named(PersonName.of("Kees", null, "Voorbeeld")).withBsn(sealed);
        String stored = Json.write(details);
        assertThat(stored).doesNotContain("900000004").doesNotContain("0004\"");
        PersonBsn back =
                Objects.requireNonNull(Json.read(stored, PersonDetails.class).burgerservicenummer());
        assertThat(back.how()).isEqualTo(BsnVerification.BRP);
        assertThat(back.masked()).isEqualTo("•••••••••");
        assertThat(keys.open(OURS, sealed(back))).isEqualTo(NUMBER);
    }

    @Test
    void anotherOrganisationCanNeitherOpenNorCompare() throws IOException {
        BsnKeys keys = keys(FIRST);
        String ours = sealed(seal(keys, OURS));
        assertThatThrownBy(() -> keys.open(THEIRS, ours)).isInstanceOf(IllegalStateException.class);
        assertThat(keys.searchKeys(OURS, NUMBER)).doesNotContainAnyElementsOf(keys.searchKeys(THEIRS, NUMBER));
    }

    @Test
    void aChangedTextIsNoticed() throws IOException {
        BsnKeys keys = keys(FIRST);
        String sealed = sealed(seal(keys, OURS));
        int last = sealed.length() - 10;
        String changed =
                sealed.substring(0, last) + (sealed.charAt(last) == 'A' ? 'B' : 'A') + sealed.substring(last + 1);
        assertThatThrownBy(() -> keys.open(OURS, changed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNewKeySealsAndTheOldOneStillOpensAndFinds() throws IOException {
        PersonBsn old = seal(keys(FIRST), OURS);
        BsnKeys both = keys("# since April", SECOND, FIRST);
        assertThat(both.open(OURS, sealed(old))).isEqualTo(NUMBER);
        assertThat(both.searchKeys(OURS, NUMBER)).hasSize(2).contains(Objects.requireNonNull(old.key()));
        assertThat(sealed(seal(both, OURS))).isNotEqualTo(old.sealed());
        assertThatThrownBy(() -> keys(SECOND).open(OURS, sealed(old))).hasMessageContaining("not in the key file");
    }

    @Test
    void aNumberThatIsNotSealedCannotBeStored() {
        PersonDetails open = PersonDetails.named(PersonName.of("Kees", null, "Voorbeeld"))
                .withBsn(PersonBsn.entered(NUMBER, BsnVerification.NIET));
        assertThatThrownBy(() -> Json.write(open)).hasStackTraceContaining("not sealed");
        assertThat(open.toString()).doesNotContain("900000004");
    }

    @Test
    void startUpRefusesLoudlyWithoutUsableKeys() throws IOException {
        assertThatThrownBy(() -> BsnKeys.read(folder.resolve(KeyFile.BSN))).hasMessageContaining("bsn.keys");
        assertThatThrownBy(() -> keys("# nothing")).hasMessageContaining("no key");
        assertThatThrownBy(() -> keys("c2hvcnQ=")).hasMessageContaining("32 bytes");
        Path file = KeyFile.write(folder, KeyFile.BSN, FIRST);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> BsnKeys.read(file)).hasMessageContaining("Others can read");
    }
}
