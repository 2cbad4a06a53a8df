// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import static nl.par.sharing.CardDesk.OWNER;
import static nl.par.sharing.CardDesk.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.par.check.CardView;
import nl.par.tenancy.ShippedConfig;
import nl.par.tenancy.TenantConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an organisation writes under {@code strenger: signaalkaart} in its file, seen on the cards of a check, from the file to the answer. */
class StricterCardTest {

    private static final String STRICTER = "\nstrenger:\n  signaalkaart: { toont: [herkenning, voorzorg] }\n";

    @TempDir
    private Path folder;

    @Test
    void a_part_that_the_organisation_leaves_out_goes_from_its_cards_and_comes_back_and_the_card_says_so()
            throws IOException {
        ShippedConfig.copyTo(folder);
        TenantConfig config = new TenantConfig(folder);
        Path file = folder.resolve(READER + "/organisatie.yaml");
        String asTheNorm = Files.readString(file);
        try (CardDesk cards = new CardDesk(config)) {
            cards.index.own.add(cards.person(READER, "Jansen"));
            CardView whole = card(cards);
            assertThat(whole.laatsteIncident()).isNotNull();
            assertThat(whole.weggelaten()).isEmpty();

            Files.writeString(file, asTheNorm + STRICTER);
            assertThat(config.refresh()).isEmpty();
            CardView strict = card(cards);
            assertThat(strict.voorzorgen()).containsExactly("Alleen op kantoor.");
            assertThat(strict.laatsteIncident()).isNull();
            assertThat(strict.maatregelen()).isEmpty();
            assertThat(strict.gebeurtenissen()).isEmpty();
            assertThat(strict.geldigTot()).isNull();
            assertThat(strict.weggelaten())
                    .containsExactly("laatste-incident", "maatregelen", "geldig-tot", "contactpersoon");

            Files.writeString(file, asTheNorm);
            assertThat(config.refresh()).isEmpty();
            assertThat(card(cards)).isEqualTo(whole);
        }
    }

    @Test
    void the_published_copy_for_others_holds_nothing_that_its_owner_leaves_out() throws IOException {
        ShippedConfig.copyTo(folder);
        Path file = folder.resolve(OWNER + "/organisatie.yaml");
        Files.writeString(file, Files.readString(file) + STRICTER);
        try (CardDesk cards = new CardDesk(new TenantConfig(folder))) {
            cards.desk.agree(OWNER, READER, SharingMode.CARD);
            cards.publish(cards.person(OWNER, "Jansen"));
            CardView shared = card(cards);
            assertThat(shared.voorzorgen()).containsExactly("Alleen op kantoor.");
            assertThat(shared.laatsteIncident()).isNull();
            assertThat(shared.maatregelen()).isEmpty();
        }
    }

    private static CardView card(CardDesk cards) {
        return cards.check().resultaten().get(0).kaart();
    }
}
