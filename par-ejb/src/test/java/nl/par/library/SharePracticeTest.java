// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.WorkingRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharePracticeTest {

    private final TestDatabase database = TestDatabase.own();
    private final TenantConfig config = new TenantConfig(Path.of(System.getProperty("par.tenant-config")));
    private final WorkingRegister raalte = register("gm0150");
    private final WorkingRegister almelo = register("gm0141");
    private final WorkingRegister province = register("pv23");

    @AfterEach
    void close() {
        raalte.close();
        almelo.close();
        province.close();
    }

    @Test
    void others_read_a_piece_once_the_steward_took_it_up_and_no_longer_when_its_owner_withdraws_it() {
        UUID id = contribute(raalte, "Bel eerst even op.");
        assertThat(titles(almelo)).isEmpty();
        assertThatThrownBy(() -> read(almelo, it -> it.one(id))).isInstanceOf(Refusal.NotFound.class);
        assertThat(titles(raalte)).containsExactly("Bellen");

        assertThatThrownBy(() -> steward("s", it -> it.decide(id, false, " "))).isInstanceOf(Refusal.Invalid.class);
        steward("s", it -> it.decide(id, true, null));
        assertThat(titles(almelo)).containsExactly("Bellen");
        assertThatThrownBy(() -> steward("s", it -> it.decide(id, false, "toch niet")))
                .isInstanceOf(Refusal.Conflict.class);

        assertThatThrownBy(() -> as(almelo, Role.VPT_ADVISER, "a", SharePractice.class, it -> {
                    it.withdraw(id);
                    return true;
                }))
                .as("of another organisation")
                .isInstanceOf(Refusal.NotFound.class);
        as(raalte, Role.VPT_ADVISER, "a", SharePractice.class, it -> {
            it.withdraw(id);
            return true;
        });
        assertThat(titles(almelo)).isEmpty();
        assertThatThrownBy(() -> steward("s", it -> it.takeOut(id, "dubbel"))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void nobody_decides_about_a_piece_of_her_own() {
        UUID id = contribute(province, "Bel eerst even op.");
        assertThatThrownBy(() -> steward("a", it -> it.decide(id, true, null))).isInstanceOf(Refusal.Conflict.class);
        steward("somebody else", it -> it.decide(id, true, null));
        steward("somebody else", it -> it.takeOut(id, "Er is een betere."));
        assertThat(read(province, it -> it.one(id)).reden()).isEqualTo("Er is een betere.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail naar j.jansen@almelo.example voor meer.",
                "Bel 06 12345678.",
                "Bel 038-499 88 99 voor meer.",
                "De heer Jansen werd boos.",
                "Wij spraken mevrouw van den Berg.",
                "Zijn nummer is 111222333.",
                "Hij woont op 7411 AB.",
                "De auto had kenteken 16-BHX-3.",
                "Een man, geboren op 3 april 1971."
            })
    void a_text_that_obviously_points_to_somebody_is_refused(String text) {
        assertThatThrownBy(() -> contribute(raalte, text)).isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> {
            assertThat(refusal.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.field()).isEqualTo("tekst");
                assertThat(violation.message()).doesNotContain("Jansen", "111222333");
            });
        });
    }

    @Test
    void ordinary_advice_is_not_refused_and_the_letters_of_the_norm_are_readable() {
        contribute(
                raalte, "In 2024 deden wij dit 30 keer. Mevrouw of meneer zeggen helpt. Het duurt 10 tot 15 minuten.");
        assertThat(read(almelo, ReadLibrary::letters))
                .hasSize(6)
                .allSatisfy(letter -> assertThat(letter.titel()).isNotBlank())
                .anySatisfy(letter -> assertThat(letter.tekst()).contains("{{aanhef}}"));
        assertThatThrownBy(() -> read(almelo, it -> it.letter("../../pv23/organisatie")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private WorkingRegister register(String tenant) {
        return new WorkingRegister(database, tenant)
                .with(TenantConfig.class, config)
                .with(Clock.class, new TurnableClock());
    }

    private UUID contribute(WorkingRegister register, String text) {
        return as(
                register,
                Role.VPT_ADVISER,
                "a",
                SharePractice.class,
                it -> it.contribute(new PracticeText("Bellen", "Eerst bellen.", text, true)));
    }

    private List<String> titles(WorkingRegister register) {
        return read(register, ReadLibrary::practices).stream()
                .map(Practice::titel)
                .toList();
    }

    private <T> T read(WorkingRegister register, Function<ReadLibrary, T> work) {
        return as(register, Role.VPT_ADVISER, "reader", ReadLibrary.class, work);
    }

    private void steward(String subject, Consumer<SharePractice> work) {
        as(province, Role.NORM_STEWARD, subject, SharePractice.class, it -> {
            work.accept(it);
            return true;
        });
    }

    private <B, T> T as(WorkingRegister register, Role role, String subject, Class<B> bean, Function<B, T> work) {
        String tenant = register == raalte ? "gm0150" : register == almelo ? "gm0141" : "pv23";
        register.bean(CurrentUser.class).enter(new SignedIn(subject, "Ada", null, null, tenant, Set.of(role)));
        return register.inTransaction(() -> work.apply(register.bean(bean)));
    }
}
