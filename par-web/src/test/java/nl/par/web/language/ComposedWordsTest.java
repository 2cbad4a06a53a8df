// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import nl.par.kernel.OwnWords;
import nl.par.person.PersonDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that PAR puts together are English as a whole, and what people wrote in them stays. */
class ComposedWordsTest {

    private final English english = new English();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Waarschuwingsbrief voorstellen - PAR Provincie Overijssel | Propose a warning letter - PAR Provincie Overijssel
                    Waarschuwingsbrief M2026-0003 | Warning letter M2026-0003
                    Waarschuwingsbrief: langste duur | Warning letter: longest term
                    Eerste nazorggesprek: binnen | First aftercare talk: within
                    De norm staat hooguit 12 maanden toe. | The norm allows 12 months at most.
                    Joke de Boer doet uw taken, van 3 mei 2026 tot en met 9 mei 2026. | Joke de Boer does your tasks, from 3 May 2026 up to and including 9 May 2026.
                    Joke de Boer, melding 2026-0012 | Joke de Boer, report 2026-0012
                    Gevoerd, 3 mei 2026 | Held, 3 May 2026
                    Afspraak 3 mei 2026, 14:02 | Appointment 3 May 2026, 14:02
                    Besloten: opschorting van dienstverlening | Decided: suspension of service
                    Herstel- of stopgesprek verstuurd (M2026-0004) | Restorative or stop talk sent (M2026-0004)
                    Gewoon contact loopt via Els (088): telefoon of brief. Spoed gaat altijd voor. | Ordinary contact goes through Els (088): phone or letter. Emergencies always come first.
                    Soort melding, september tot en met december 2024 | Kind of report, September up to and including December 2024
                    Deze open taken houden hun datum (1 week). Een nieuwe melding krijgt 4 werkdagen. | These open tasks keep their date (1 week). A new report gets 4 working days.
                    12 maanden na het laatste incident of de laatste maatregel | 12 months after the last incident or the last measure
                    Werken met PAR, gevolgd op 3 mei 2026. Opnieuw voor 3 mei 2029. | Working with PAR, followed on 3 May 2026. Again before 3 May 2029.
                    Regel 2: Vul de naam van de collega in. | Line 2: Fill in the name of the colleague.
                    Editie 2, 3 mei 2026, norm versie 1.0: 12 cijfers | Edition 2, 3 May 2026, norm version 1.0: 12 figures
                    Haal gegevens weg waaraan iemand te herkennen is: een e-mailadres, een telefoonnummer. | Take out details by which somebody can be recognised: an e-mail address, a phone number.
                    geweigerd: een regel stond in de weg | refused: a rule stood in the way
                    Medewerker, Leidinggevende | Employee, Manager
                    31 uur | 31 hours
                    3 van 10 | 3 of 10
                    1.234 van de 2.000 regels verwerkt, 1.200 meldingen opgeslagen. | 1,234 of 2,000 lines processed, 1,200 reports stored.
                    1.234 van ongeveer 12.000 | 1,234 of about 12,000
                    Kaart van gemeente Raalte | Card of gemeente Raalte
                    """)
    void a_sentence_is_english_as_a_whole(String dutch, String expected) {
        assertThat(english.orSame(dutch)).isEqualTo(expected);
    }

    @Test
    void what_par_writes_in_the_place_of_a_name_or_a_reason_has_its_english() {
        assertThat(english.withOwnWords(PersonDetails.NAMELESS)).isEqualTo("unknown person concerned");
        assertThat(english.withOwnWords(OwnWords.of("Deed een melding"))).isEqualTo("Made a report");
    }

    @Test
    void a_name_never_changes_though_people_are_chosen_among_words_of_par() {
        assertThat(english.orSame("Jan van Dijk")).isEqualTo("Jan van Dijk");
        assertThat(english.orSame("Fatima van der Heide-de Boer")).isEqualTo("Fatima van der Heide-de Boer");
    }
}
