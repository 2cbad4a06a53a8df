// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.LegalNature;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final Instant NOW = Instant.parse("2026-04-07T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);

    @Test
    void nobody_decides_about_an_own_proposal() {
        Measure measure = proposed(false);

        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> measure.approve(who("a"), "goed", NOW));
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> measure.refuse(who("a"), "niet", NOW));
        assertThat(measure.status()).isEqualTo(MeasureStatus.PROPOSED);
    }

    @Test
    void another_colleague_decides_once() {
        Measure measure = proposed(false);

        assertThat(measure.approve(who("b"), "passend", NOW)).isTrue();

        assertThat(measure.status()).isEqualTo(MeasureStatus.DECIDED);
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> measure.refuse(who("c"), "niet", NOW));
    }

    @Test
    void a_measure_about_a_possible_minor_takes_two_others() {
        Measure measure = proposed(true);

        assertThat(measure.approve(who("b"), "passend", NOW)).isFalse();
        assertThat(measure.status()).isEqualTo(MeasureStatus.PROPOSED);
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> measure.approve(who("b"), "nogmaals", NOW));
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> measure.approve(who("a"), "zelf", NOW));
        assertThat(measure.approve(who("c"), "passend", NOW)).isTrue();
        assertThat(measure.status()).isEqualTo(MeasureStatus.DECIDED);
    }

    @Test
    void nothing_is_sent_before_it_was_decided_and_nothing_twice() {
        Measure measure = proposed(false);

        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> send(measure));
        measure.approve(who("b"), "passend", NOW);
        send(measure);
        assertThat(measure.view().inForce(TODAY)).isTrue();
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> send(measure));
    }

    @Test
    void what_is_over_cannot_end_again() {
        Measure measure = proposed(false);
        measure.approve(who("b"), "passend", NOW);
        send(measure);

        measure.end(TODAY.plusDays(3), "het gaat goed", who("b"));

        assertThat(measure.status()).isEqualTo(MeasureStatus.ENDED);
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> measure.end(TODAY.plusDays(4), "nogmaals", who("b")));
    }

    @Test
    void what_was_not_sent_is_withdrawn_and_never_sent_after_that() {
        Measure measure = proposed(false);
        measure.approve(who("b"), "passend", NOW);

        measure.end(TODAY, "vergissing", who("c"));

        assertThat(measure.status()).isEqualTo(MeasureStatus.WITHDRAWN);
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> send(measure));
    }

    @Test
    void what_nobody_reviews_lapses_before_its_last_day() {
        Measure measure = inForce();

        assertThat(measure.view().inForce(TODAY.plusMonths(7))).isTrue();
        assertThat(measure.view().inForce(TODAY.plusMonths(7).plusDays(1))).isFalse();
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> measure.requireInForce(TODAY.plusMonths(7).plusDays(1)));
    }

    @Test
    void a_review_in_time_keeps_it_and_never_moves_its_last_day() {
        Measure measure = inForce();

        measure.reviewed(TODAY.plusMonths(12), TODAY.plusMonths(12));

        assertThat(measure.view().inForce(TODAY.plusMonths(12))).isTrue();
        assertThat(measure.view().inForce(TODAY.plusMonths(12).plusDays(1))).isFalse();
        assertThat(measure.terms().until()).isEqualTo(TODAY.plusMonths(12));
    }

    private static Measure inForce() {
        Measure measure = proposed(false);
        measure.approve(who("b"), "passend", NOW);
        send(measure);
        return measure;
    }

    private static void send(Measure measure) {
        measure.sent(DeliveryMethod.REGISTERED, TODAY, "3SABC", who("b"));
    }

    private static Measure proposed(boolean needsSecond) {
        Terms terms = new Terms(TODAY, TODAY.plusMonths(12), TODAY.plusMonths(6), "eerste keer", LegalNature.OTHER);
        LetterContent content = new LetterContent(
                new Addressee("De heer P. de Vries", List.of("Dorpsstraat 1"), "Geachte heer De Vries"),
                List.of(new LetterFact(TODAY, "feit", "U schreeuwde.")),
                null,
                null,
                null,
                null,
                null,
                List.of());
        return new WarningLetter(
                new Proposed(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "M2026-0001",
                        terms,
                        TODAY.plusMonths(7),
                        null,
                        content,
                        Weighing.NONE,
                        needsSecond,
                        null),
                who("a"),
                NOW);
    }

    private static SignedIn who(String subject) {
        return new SignedIn(subject, "Collega " + subject, null, null, "pv23", Set.of(Role.VPT_ADVISER));
    }
}
