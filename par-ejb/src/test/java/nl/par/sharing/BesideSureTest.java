// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import static nl.par.sharing.CardDesk.OWNER;
import static nl.par.sharing.CardDesk.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.par.check.CheckAnswer;
import nl.par.check.CheckHitView;
import nl.par.person.match.Certainty;
import nl.par.tenancy.ShippedConfig;
import nl.par.tenancy.TenantConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside somebody who surely is meant nobody is told who fits a thousand times less, of the own persons nor of another organisation's (ADR 48). */
class BesideSureTest {

    private static final double FAR = -3.1;
    private static final double NEAR = -2.9;

    @TempDir
    private Path folder;

    private CardDesk cards;
    private UUID sure;
    private UUID namesake;

    @BeforeEach
    void open() throws IOException {
        ShippedConfig.copyTo(folder);
        cards = new CardDesk(new TenantConfig(folder));
        cards.desk.agree(OWNER, READER, SharingMode.CARD);
        sure = own();
        namesake = own();
    }

    @AfterEach
    void close() {
        cards.close();
    }

    private UUID own() {
        UUID person = cards.person(READER, "Jansen");
        cards.index.own.add(person);
        return person;
    }

    private void fits(UUID person, Certainty certainty, double weight) {
        cards.index.fitting.put(person, AnyIndex.fits(certainty, weight));
    }

    private static List<UUID> ids(CheckAnswer answer) {
        return answer.resultaten().stream().map(CheckHitView::id).toList();
    }

    @Test
    void aNamesakeWhoFitsFarLessIsNotToldAndTheAnswerSaysSo() {
        fits(sure, Certainty.ZEKER, 7);
        fits(namesake, Certainty.MOGELIJK, FAR);
        CheckAnswer answer = cards.check();
        assertThat(ids(answer)).containsExactly(sure);
        assertThat(answer.minderPassendWeggelaten()).isTrue();
        assertThat(answer.volledig()).as("nobody else may be meant").isTrue();
    }

    @Test
    void whoComesNearIsTold() {
        fits(sure, Certainty.ZEKER, 20);
        fits(namesake, Certainty.MOGELIJK, NEAR);
        CheckAnswer answer = cards.check();
        assertThat(ids(answer)).containsExactly(sure, namesake);
        assertThat(answer.minderPassendWeggelaten()).isFalse();
    }

    @Test
    void whileNobodyIsSureNobodyIsLeftOut() {
        fits(sure, Certainty.WAARSCHIJNLIJK, 6.9);
        fits(namesake, Certainty.MOGELIJK, FAR);
        CheckAnswer answer = cards.check();
        assertThat(ids(answer)).containsExactly(sure, namesake);
        assertThat(answer.minderPassendWeggelaten()).isFalse();
    }

    @Test
    void whoIsSureButHasNoCardPushesNobodyOut() {
        UUID without = UUID.randomUUID();
        cards.index.own.add(0, without);
        fits(without, Certainty.ZEKER, 12);
        fits(sure, Certainty.MOGELIJK, NEAR);
        fits(namesake, Certainty.MOGELIJK, FAR);
        CheckAnswer answer = cards.check();
        assertThat(ids(answer)).containsExactly(sure, namesake);
        assertThat(answer.minderPassendWeggelaten()).isFalse();
    }

    @Test
    void anotherOrganisationTellsNoMoreThanThatEither() {
        UUID shared = cards.publish(cards.person(OWNER, "Jansen"));
        UUID far = cards.publish(cards.person(OWNER, "Jansen"));
        fits(shared, Certainty.ZEKER, 8);
        fits(far, Certainty.MOGELIJK, FAR);
        CheckAnswer answer = cards.check();
        assertThat(ids(answer)).contains(shared).doesNotContain(far);
        assertThat(answer.minderPassendWeggelaten()).isTrue();
        fits(shared, Certainty.WAARSCHIJNLIJK, 6);
        assertThat(ids(cards.check())).contains(shared, far);
    }

    @Test
    void whoIsSureElsewherePushesNobodyOutHere() {
        UUID shared = cards.publish(cards.person(OWNER, "Jansen"));
        fits(shared, Certainty.ZEKER, 30);
        fits(sure, Certainty.MOGELIJK, FAR);
        fits(namesake, Certainty.MOGELIJK, FAR);
        assertThat(ids(cards.check())).containsExactly(sure, namesake, shared);
    }
}
