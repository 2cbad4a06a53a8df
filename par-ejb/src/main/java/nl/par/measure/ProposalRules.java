// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.par.kernel.Violations;
import nl.par.tenancy.LegalNature;
import nl.par.tenancy.Norm;
import org.jspecify.annotations.Nullable;

/** What a proposal must hold before anybody need decide about it: R1, R2, R3, R16 and R18. All violations together. */
final class ProposalRules {

    private static final Set<String> MAY_LEAVE = Set.of("feit", "citaat");

    private final MeasureProposal proposal;
    private final Norm.MeasureRule norm;
    private final LocalDate today;
    private final Violations violations = new Violations();
    private @Nullable Terms former;
    private @Nullable LocalDate begun;

    ProposalRules(MeasureProposal proposal, Norm.MeasureRule norm, LocalDate today) {
        this.proposal = proposal;
        this.norm = norm;
        this.today = today;
    }

    /**
     * The proposal lengthens a measure: it begins the day after that one's last, may repeat its facts, and together they
     * stay within the longest term, counted from the first day of all.
     */
    void follow(Terms earlier, LocalDate first) {
        former = earlier;
        begun = first;
    }

    /** Checks everything for this kind of measure, and the own words against the passages of the letter. */
    Terms check(MeasureKind kind, Wording wording, OwnWords own) {
        terms();
        violations.requireText(
                proposal.motivering(), 1000, "motivering", "Leg uit waarom deze termijn bij deze persoon past.");
        wording.check(proposal.motivering(), "motivering", violations);
        violations.limit(proposal.dringendeReden(), 1000, "dringendeReden");
        LegalNature nature = nature();
        addressee(wording);
        facts(wording);
        particulars(kind, wording);
        own.check(wording, violations);
        proposal.weighing().check(kind, norm, violations);
        violations.refuseIfAny();
        return new Terms(
                given(proposal.begindatum()),
                given(proposal.einddatum()),
                given(proposal.evaluatiedatum()),
                given(proposal.motivering()).strip(),
                nature);
    }

    private void terms() {
        LocalDate from = proposal.begindatum();
        LocalDate until = proposal.einddatum();
        LocalDate review = proposal.evaluatiedatum();
        if (from == null) {
            violations.add("begindatum", "Vul in wanneer de maatregel begint.");
        } else {
            violations.require(!from.isBefore(today), "begindatum", "Kies vandaag of een latere dag.");
            violations.require(
                    former == null || from.equals(former.until().plusDays(1)),
                    "begindatum",
                    "Een verlenging begint op de dag na de vorige einddatum.");
        }
        if (until == null) {
            violations.add("einddatum", "Vul in wanneer de maatregel eindigt. Geen maatregel geldt onbeperkt.");
        } else if (from != null) {
            violations.require(until.isAfter(from), "einddatum", "Kies een dag na de begindatum.");
            violations.require(
                    !until.isAfter(norm.longestTerm().after(begun == null ? from : begun)),
                    "einddatum",
                    "De norm staat hooguit " + norm.longestTerm() + " toe.");
        }
        if (review == null) {
            violations.add("evaluatiedatum", "Vul in wanneer u bekijkt of de maatregel nog nodig is.");
        } else if (from != null && until != null) {
            violations.require(
                    review.isAfter(from) && !review.isAfter(until),
                    "evaluatiedatum",
                    "Kies een dag na de begindatum en uiterlijk de einddatum.");
        }
    }

    private LegalNature nature() {
        String code = proposal.juridischeAard();
        if (code == null || code.isBlank()) {
            return norm.nature();
        }
        try {
            return LegalNature.of(code);
        } catch (IllegalArgumentException e) {
            violations.add("juridischeAard", "Kies besluit, privaatrechtelijk of overig.");
            return norm.nature();
        }
    }

    private void addressee(Wording wording) {
        Addressee to = proposal.geadresseerde();
        if (to == null) {
            violations.add("geadresseerde", "Vul in aan wie de brief gaat.");
            return;
        }
        violations.requireText(to.naam(), 80, "geadresseerde.naam", "Vul de naam in zoals die op de envelop staat.");
        violations.requireText(to.aanhef(), 80, "geadresseerde.aanhef", "Vul de aanhef in.");
        List<String> lines = to.adresregels();
        violations.require(
                !lines.isEmpty() && lines.size() <= 4,
                "geadresseerde.adresregels",
                "Vul het adres in, hooguit 4 regels.");
        lines.forEach(
                line -> violations.requireText(line, 60, "geadresseerde.adresregels", "Laat geen adresregel leeg."));
        wording.checkNames(to.naam(), "geadresseerde.naam", violations);
        wording.checkNames(to.aanhef(), "geadresseerde.aanhef", violations);
        lines.forEach(line -> wording.checkNames(line, "geadresseerde.adresregels", violations));
    }

    private void facts(Wording wording) {
        List<LetterFact> facts = proposal.feiten();
        violations.require(
                !facts.isEmpty() && facts.size() <= 10,
                "feiten",
                "Noem ten minste één concreet feit, en hooguit tien.");
        for (int i = 0; i < facts.size(); i++) {
            fact(facts.get(i), "feiten[" + i + "]", wording);
        }
    }

    @SuppressWarnings("NullAway") // JSON binding leaves absent members null
    private void fact(LetterFact fact, String field, Wording wording) {
        if (fact.datum() == null) {
            violations.add(field + ".datum", "Vul in wanneer dit gebeurde.");
        } else {
            violations.require(!fact.datum().isAfter(today), field + ".datum", "Deze dag moet nog komen.");
            violations.require(
                    !fact.datum().isBefore((former == null ? today : former.from()).minusMonths(12)),
                    field + ".datum",
                    "Noem alleen recente feiten, van de laatste 12 maanden.");
        }
        violations.require(
                fact.soort() != null && MAY_LEAVE.contains(fact.soort()),
                field + ".soort",
                "Alleen een feit of een citaat mag in een brief, geen inschatting.");
        violations.requireText(fact.tekst(), 1000, field + ".tekst", "Vertel in een hele zin wat er gebeurde.");
        wording.checkTold(fact.tekst(), field + ".tekst", violations);
    }

    /** What is particular to the kind. */
    private void particulars(MeasureKind kind, Wording wording) {
        switch (kind) {
            case WARNING_LETTER -> {}
            case RESTORATIVE_TALK ->
                part(proposal.gesprek(), "gesprek").ifPresent(talk -> talk.check(violations, wording, today));
            case CONTACT_ARRANGEMENT ->
                part(proposal.afspraken(), "afspraken").ifPresent(agreed -> agreed.check(violations, wording));
            case SERVICE_SUSPENSION ->
                part(proposal.opschorting(), "opschorting").ifPresent(stopped -> stopped.check(violations, wording));
            case ACCESS_BAN ->
                part(proposal.ontzegging(), "ontzegging").ifPresent(closed -> closed.check(violations, wording));
            case DAMAGE_CLAIM ->
                part(proposal.schade(), "schade").ifPresent(damage -> damage.check(violations, wording, today));
        }
    }

    private <T> Optional<T> part(@Nullable T part, String field) {
        if (part == null) {
            violations.add(field, "Vul in wat deze maatregel inhoudt.");
        }
        return Optional.ofNullable(part);
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("checked before");
        }
        return value;
    }
}
