// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.tenancy.Norm;
import nl.par.tenancy.Term;
import org.junit.jupiter.api.Test;

/** The one rule of sharing, without a database. */
class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    /** As the norm has it. */
    private static final Norm.Sharing NORM = norm(List.of(List.of("convenant"), List.of("vergunning", "samenwerking")));

    private static Norm.Sharing norm(List<List<String>> forCard) {
        return new Norm.Sharing(
                "uit",
                List.of(
                        new Norm.Mode("uit", "", "", List.of()),
                        new Norm.Mode("blind", "", "", List.of(List.of("convenant"))),
                        new Norm.Mode("kaart", "", "", forCard)),
                List.of(),
                List.of("vergunning", "samenwerking"),
                Term.parse("1 maand"),
                new Norm.Publish(3, List.of()),
                Term.parse("3 maanden"));
    }

    private static Side side(Norm.Sharing norm, boolean suspended, String mode, String... bases) {
        List<Declaration> declared = new ArrayList<>();
        declared.add(declaration(Declaration.Subject.MODE, mode));
        for (String base : bases) {
            declared.add(declaration(Declaration.Subject.BASE, base));
        }
        return new Side(norm, suspended, declared);
    }

    private static Declaration declaration(Declaration.Subject subject, String code) {
        return new Declaration(UUID.randomUUID(), "a", "b", subject, code, NOW.minusSeconds(9), NOW.plusSeconds(9));
    }

    private static SharingMode mode(Side one, Side other) {
        SharingMode mode = new Standing(one, other).mode(NOW);
        assertThat(new Standing(other, one).mode(NOW))
                .as("the same from the other side")
                .isEqualTo(mode);
        return mode;
    }

    private final Side full = side(NORM, false, "kaart", "convenant", "vergunning");

    @Test
    void a_card_needs_both_choices_and_every_base_on_both_sides() {
        assertThat(mode(full, full)).isEqualTo(SharingMode.CARD);
        assertThat(mode(full, side(NORM, false, "blind", "convenant"))).isEqualTo(SharingMode.BLIND);
        assertThat(mode(side(NORM, false, "blind", "convenant"), side(NORM, false, "blind", "convenant")))
                .isEqualTo(SharingMode.BLIND);
        assertThat(mode(full, side(NORM, false, "uit", "convenant", "vergunning")))
                .isEqualTo(SharingMode.OFF);
        assertThat(mode(full, side(NORM, false, "kaart", "vergunning"))).isEqualTo(SharingMode.OFF);
    }

    @Test
    void a_missing_base_for_the_card_means_off_and_not_something_between() {
        assertThat(mode(full, side(NORM, false, "kaart", "convenant"))).isEqualTo(SharingMode.OFF);
    }

    @Test
    void a_suspended_organisation_shares_nothing_and_gets_nothing() {
        assertThat(mode(full, side(NORM, true, "kaart", "convenant", "vergunning")))
                .isEqualTo(SharingMode.OFF);
    }

    @Test
    void what_the_norm_of_either_asks_is_asked_of_both() {
        Norm.Sharing stricter = norm(List.of(List.of("convenant"), List.of("vergunning")));
        Side other = side(NORM, false, "kaart", "convenant", "samenwerking");
        assertThat(mode(side(stricter, false, "kaart", "convenant", "vergunning"), other))
                .isEqualTo(SharingMode.OFF);
    }

    @Test
    void police_data_needs_a_permit_or_public_law_base_on_both_sides_beside_the_card() {
        assertThat(new Standing(full, full).criminalData(NOW)).isTrue();
        Norm.Sharing mild = norm(List.of(List.of("convenant")));
        Side without = side(mild, false, "kaart", "convenant");
        Side with = side(mild, false, "kaart", "convenant", "samenwerking");
        assertThat(mode(without, with)).isEqualTo(SharingMode.CARD);
        assertThat(new Standing(without, with).criminalData(NOW)).isFalse();
        assertThat(new Standing(with, without).criminalData(NOW)).isFalse();
        assertThat(new Standing(with, with).criminalData(NOW)).isTrue();
    }

    @Test
    void it_holds_from_its_first_moment_to_before_its_last() {
        Standing standing = new Standing(full, full);
        assertThat(standing.mode(NOW.minusSeconds(10))).isEqualTo(SharingMode.OFF);
        assertThat(standing.mode(NOW.minusSeconds(9))).isEqualTo(SharingMode.CARD);
        assertThat(standing.mode(NOW.plusSeconds(9))).isEqualTo(SharingMode.OFF);
        assertThat(standing.since(NOW)).contains(NOW.minusSeconds(9));
        assertThat(standing.until(NOW)).contains(NOW.plusSeconds(9));
        assertThat(standing.since(NOW.plusSeconds(10))).isEmpty();
    }
}
