// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.par.person.match.Certainty;
import nl.par.person.match.Comparison;
import org.junit.jupiter.api.Test;

class PersonPairTest {

    @Test
    void theOrderIsThatOfTheDatabaseWhicheverWasFoundFirst() {
        UUID low = UUID.fromString("00000000-0000-0000-0000-000000000001");
        UUID high = UUID.fromString("f0000000-0000-0000-0000-000000000001");
        assertThat(PersonPair.lower(low, high)).isEqualTo(low);
        assertThat(PersonPair.lower(high, low)).isEqualTo(low);
    }

    @Test
    void aNameAloneIsNoReasonToAsk() {
        Comparison name = new Comparison(Certainty.MOGELIJK, 12, List.of("De naam komt overeen."), List.of());
        Comparison more = new Comparison(Certainty.WAARSCHIJNLIJK, 20, List.of("De naam komt overeen."), List.of());
        assertThat(PairFinder.worthAsking(name)).isFalse();
        assertThat(PairFinder.worthAsking(more)).isTrue();
    }
}
