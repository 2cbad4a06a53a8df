// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.par.kernel.Bsn;
import nl.par.kernel.KeyFile;
import nl.par.person.BsnVerification;
import nl.par.person.PartialDate;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.QuestionText;
import nl.par.person.QuestionText.Recognised;
import nl.par.sharing.BlindIdentifier.Kind;
import nl.par.sharing.BlindKeys.Pair;
import nl.par.tenancy.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlindKeysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TenantId ZWOLLE = new TenantId("gm0193");
    private static final TenantId PROVINCE = new TenantId("pv23");
    private static final TenantId WATER = new TenantId("ws0663");
    private static final Pair PAIR = new Pair(PROVINCE, ZWOLLE);
    private static final String FIRST = KeyFile.key(1);
    private static final String SECOND = KeyFile.key(2);

    @TempDir
    Path folder;

    private BlindKeys keys(String... lines) throws IOException {
        KeyFile.write(folder, KeyFile.BLIND, lines);
        BlindKeys keys = new BlindKeys();
        Beans.set(keys, "config", KeyFile.in(folder));
        keys.readKeys();
        return keys;
    }

    private static List<BlindIdentifier> asked(String text) {
        Recognised read = QuestionText.recognise(text, TODAY);
        return BlindIdentifier.asked(read.question().naam(), read.question().geboortedatum(), read.bsns());
    }

    private static PersonDetails person(BsnVerification how) {
        PersonName name = new PersonName("Jan Pieter", "Jan", null, "van den", "Berg", null, List.of());
        return new PersonDetails(
                        name,
                        PartialDate.of(LocalDate.of(1971, 4, 3)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        nl.par.person.IdentityCertainty.ONBEKEND,
                        false,
                        null)
                .withBsn(PersonBsn.entered(new Bsn("900000004"), how));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan van den Berg 3-4-1971",
                "berg, JAN van den, 3 april 1971",
                "Jan Berg 03041971",
                "Jan Pieter v.d. Berg 1971-04-03",
                "900000004",
                "9000.00.004 Karel"
            })
    void aPersonIsKnownByWhateverIdentifiesHerBeyondDoubt(String question) throws IOException {
        BlindKeys keys = keys(FIRST);
        List<String> stored = keys.stored(PAIR, BlindIdentifier.of(person(BsnVerification.BRP)));
        assertThat(keys.asked(PAIR, asked(question))).isNotEmpty().anyMatch(stored::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan van den Berg",
                "Jan van den Berg 1971",
                "Jan van den Berg april 1971",
                "Berg 3-4-1971",
                "J. van den Berg 3-4-1971",
                "3-4-1971",
                "06 12345678",
                "jan@voorbeeld.nl Jan van den Berg",
                "12-AB-34",
                "900000005 Jan"
            })
    void whateverIsLessIdentifiesNobody(String question) {
        assertThat(asked(question)).isEmpty();
    }

    @Test
    void aNumberThatNobodyVerifiedIsNotStored() {
        assertThat(BlindIdentifier.of(person(BsnVerification.NIET)))
                .extracting(BlindIdentifier::kind)
                .containsOnly(Kind.NAAM_EN_GEBOORTEDATUM);
    }

    @Test
    void equalPersonsHaveUnequalHashesForEveryOwnerAskerAndKind() throws IOException {
        BlindKeys keys = keys(FIRST);
        List<BlindIdentifier> same = List.of(new BlindIdentifier(Kind.BSN, "900000004"));
        List<BlindIdentifier> otherKind = List.of(new BlindIdentifier(Kind.NAAM_EN_GEBOORTEDATUM, "900000004"));
        List<String> all = List.of(
                keys.stored(new Pair(PROVINCE, ZWOLLE), same).get(0),
                keys.stored(new Pair(ZWOLLE, PROVINCE), same).get(0),
                keys.stored(new Pair(PROVINCE, WATER), same).get(0),
                keys.stored(new Pair(WATER, ZWOLLE), same).get(0),
                keys.stored(new Pair(PROVINCE, ZWOLLE), otherKind).get(0));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void withoutTheFileAHashTellsNothingOfAnyNumber() throws IOException {
        List<BlindIdentifier> number = List.of(new BlindIdentifier(Kind.BSN, "900000004"));
        String stored = keys(FIRST).stored(PAIR, number).get(0);
        assertThat(keys(SECOND).asked(PAIR, number)).doesNotContain(stored);
        assertThat(stored).doesNotContain("900000004").hasSize(8 + 1 + 64);
        assertThat(number.toString()).doesNotContain("900000004");
    }

    @Test
    void aNewKeyMakesAndTheOldOneStillFinds() throws IOException {
        List<BlindIdentifier> number = List.of(new BlindIdentifier(Kind.BSN, "900000004"));
        String old = keys(FIRST).stored(PAIR, number).get(0);
        BlindKeys both = keys(SECOND, FIRST);
        assertThat(both.asked(PAIR, number)).hasSize(2).contains(old);
        assertThat(both.stored(PAIR, number)).isEqualTo(keys(SECOND).stored(PAIR, number));
        assertThat(both.ids()).hasSize(2);
    }

    @Test
    void withoutUsableKeysItRefusesLoudly() {
        assertThatThrownBy(() -> keys("# none")).hasMessageContaining("no key for blind sharing");
    }
}
