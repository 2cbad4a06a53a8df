// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.par.kernel.Channel;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.tenancy.LegalNature;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalRulesTest {

    private static final Norm NORM =
            new TenantConfig(Path.of(System.getProperty("par.tenant-config"))).norm(new TenantId("pv23"));
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);
    private static final NamesKeptOut COLLEAGUES =
            new NamesKeptOut(List.of("Joke de Boer", "Mehmet Yıldız"), "Piet de Vries");

    private static final Wording WORDS = new Wording(COLLEAGUES, COLLEAGUES, List.of("Volgens mij is hij verslaafd."));
    private static final List<String> STANDARD = List.of("Wij begrijpen dat u boos bent.", "Blijf rustig.");

    private static final Weighing WEIGHED =
            new Weighing("nee", null, "Praten hielp niet.", "Een paspoort ophalen kan op afspraak.");
    private static final Premises CLOSED = new Premises(
            List.of("het kantoor"), List.of(), "telefoon", List.of("een paspoort, op afspraak"), List.of());

    @Test
    void a_whole_proposal_gives_its_terms_with_the_nature_of_the_norm() {
        Terms terms = check(MeasureKind.WARNING_LETTER, proposal(TODAY.plusMonths(12), fact("feit", "U schreeuwde.")));

        assertThat(terms.nature()).isEqualTo(LegalNature.OTHER);
        assertThat(terms.until()).isEqualTo(TODAY.plusMonths(12));
    }

    @Test
    void everything_that_is_missing_is_named_together() {
        MeasureProposal empty = new MeasureProposal(
                null, null, null, null, null, null, null, List.of(), null, null, null, null, null, null, null, null,
                List.of());

        assertThat(fields(MeasureKind.CONTACT_ARRANGEMENT, empty))
                .contains(
                        "begindatum",
                        "einddatum",
                        "evaluatiedatum",
                        "motivering",
                        "geadresseerde",
                        "feiten",
                        "afspraken");
    }

    @Test
    void nothing_lasts_longer_than_the_norm_allows() {
        assertThat(fields(
                        MeasureKind.WARNING_LETTER,
                        proposal(TODAY.plusMonths(24).plusDays(1), fact("feit", "U schreeuwde."))))
                .containsExactly("einddatum");
    }

    @Test
    void an_assessment_never_gets_into_a_letter() {
        assertThat(fields(MeasureKind.WARNING_LETTER, proposal(TODAY.plusMonths(3), fact("inschatting", "U loog."))))
                .containsExactly("feiten[0].soort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U schold Joke de Boer uit.", "U duwde mevrouw DE BOER.", "U bedreigde Yıldız, twee keer."})
    void a_letter_never_names_a_colleague(String text) {
        assertThat(fields(MeasureKind.WARNING_LETTER, proposal(TODAY.plusMonths(3), fact("feit", text))))
                .containsExactly("feiten[0].tekst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U sloeg een boerin.", "U stond in de Boerstraat.", "U heet De Vries."})
    void other_words_are_no_colleague(String text) {
        assertThat(check(MeasureKind.WARNING_LETTER, proposal(TODAY.plusMonths(3), fact("feit", text))))
                .isNotNull();
    }

    @Test
    void only_recent_facts_count() {
        LetterFact old = new LetterFact(TODAY.minusMonths(13), "feit", "U schreeuwde.");
        LetterFact future = new LetterFact(TODAY.plusDays(1), "feit", "U schreeuwde.");

        assertThat(fields(MeasureKind.WARNING_LETTER, proposal(TODAY.plusMonths(3), old, future)))
                .containsExactly("feiten[0].datum", "feiten[1].datum");
    }

    @Test
    void an_arrangement_leaves_at_least_one_channel_open() {
        Arrangement closed = new Arrangement(
                List.of(), "de teamleider", "038 555 01 11", "Postbus 1", 0, "jaar", List.of(), List.of());
        MeasureProposal proposal = with(closed);

        assertThat(fields(MeasureKind.CONTACT_ARRANGEMENT, proposal))
                .containsExactly("afspraken.kanalen", "afspraken.hooguit", "afspraken.per");
        assertThat(check(
                        MeasureKind.CONTACT_ARRANGEMENT,
                        with(new Arrangement(
                                List.of(Channel.BRIEF),
                                "de teamleider",
                                "038 555 01 11",
                                "Postbus 1",
                                null,
                                null,
                                List.of(),
                                List.of()))))
                .isNotNull();
    }

    @Test
    void from_the_second_step_every_question_of_a_fair_decision_needs_an_answer() {
        assertThat(fields(MeasureKind.ACCESS_BAN, ban(CLOSED, null)))
                .containsExactly("afweging.kwetsbaar", "afweging.lichter", "afweging.essentieel");
        assertThat(fields(
                        MeasureKind.ACCESS_BAN,
                        ban(CLOSED, new Weighing("ja", null, "Praten hielp niet.", "Een paspoort, op afspraak."))))
                .containsExactly("afweging.hulp");
        assertThat(check(MeasureKind.ACCESS_BAN, ban(CLOSED, WEIGHED))).isNotNull();
    }

    @Test
    void a_ban_that_keeps_nothing_open_is_refused() {
        Premises shut = new Premises(List.of("het kantoor"), List.of(), "", List.of(), List.of());

        assertThat(fields(MeasureKind.ACCESS_BAN, ban(shut, WEIGHED)))
                .containsExactly("ontzegging.bereikbaarVia", "ontzegging.uitzonderingen");
    }

    @Test
    void a_precaution_on_the_card_never_names_a_colleague() {
        Premises closed = new Premises(
                List.of("het kantoor"),
                List.of(),
                "telefoon",
                List.of("aangifte van geboorte"),
                List.of("Bel De Boer."));

        assertThat(fields(MeasureKind.ACCESS_BAN, ban(closed, WEIGHED))).containsExactly("ontzegging.voorzorg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joke de Boer was erg geschrokken.",
                "Volgens mij is hij, verslaafd!",
                "U kunt geen bezwaar maken.",
                "Bel ook bij nood niet.",
                "Let op\u0007: rustig blijven.",
                "Links\u202enaar rechts."
            })
    void own_words_name_no_colleague_suppose_nothing_close_nothing_and_hide_nothing(String text) {
        assertThat(fields(MeasureKind.WARNING_LETTER, worded(new Passage(2, null, text))))
                .containsExactly("eigenTekst[0].tekst");
    }

    @Test
    void only_the_passages_of_the_template_are_open_each_once_and_as_they_were_shown() {
        assertThat(fields(
                        MeasureKind.WARNING_LETTER,
                        worded(
                                new Passage(0, null, "Nul."),
                                new Passage(3, null, "Drie."),
                                new Passage(1, "Zo was het gisteren.", "Een."),
                                new Passage(1, null, "Nog eens."),
                                new Passage(2, null, "x".repeat(1501)))))
                .containsExactly(
                        "eigenTekst[0].alinea",
                        "eigenTekst[1].alinea",
                        "eigenTekst[2].tekst",
                        "eigenTekst[3].alinea",
                        "eigenTekst[4].tekst");
    }

    @Test
    void only_what_differs_from_the_template_is_kept_as_own_words() {
        OwnWords own = new OwnWords(
                List.of(new Passage(1, null, " " + STANDARD.get(0) + "\r\n"), new Passage(2, null, "")), STANDARD);

        assertThat(own.changed()).containsExactly(new Passage(2, "Blijf rustig.", ""));
    }

    private static MeasureProposal ban(Premises premises, @Nullable Weighing weighing) {
        return with(null, premises, weighing);
    }

    private static MeasureProposal with(Arrangement arrangement) {
        return with(arrangement, null, WEIGHED);
    }

    private static MeasureProposal worded(Passage... passages) {
        return with(null, null, null, passages);
    }

    private static MeasureProposal with(
            @Nullable Arrangement arrangement,
            @Nullable Premises premises,
            @Nullable Weighing weighing,
            Passage... own) {
        MeasureProposal base = proposal(TODAY.plusMonths(3), fact("feit", "U schreeuwde."));
        return new MeasureProposal(
                base.begindatum(),
                base.einddatum(),
                base.evaluatiedatum(),
                base.motivering(),
                null,
                null,
                base.geadresseerde(),
                base.feiten(),
                null,
                arrangement,
                null,
                premises,
                null,
                weighing,
                null,
                null,
                List.of(own));
    }

    private static MeasureProposal proposal(LocalDate until, LetterFact... facts) {
        return new MeasureProposal(
                TODAY,
                until,
                TODAY.plusMonths(2),
                "Het was de eerste keer.",
                null,
                null,
                new Addressee(
                        "De heer P. de Vries", List.of("Dorpsstraat 1", "8011 AB  ZWOLLE"), "Geachte heer De Vries"),
                List.of(facts),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static LetterFact fact(String kind, String text) {
        return new LetterFact(TODAY.minusDays(4), kind, text);
    }

    private static Terms check(MeasureKind kind, MeasureProposal proposal) {
        Norm.MeasureRule rule = NORM.measure(kind.code()).orElseThrow();
        return new ProposalRules(proposal, rule, TODAY)
                .check(kind, WORDS, new OwnWords(proposal.eigenTekst(), STANDARD));
    }

    private static List<String> fields(MeasureKind kind, MeasureProposal proposal) {
        return catchThrowableOfType(Refusal.Invalid.class, () -> check(kind, proposal)).violations().stream()
                .map(Violation::field)
                .toList();
    }
}
