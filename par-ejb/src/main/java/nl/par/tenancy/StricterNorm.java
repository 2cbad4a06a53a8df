// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static nl.par.tenancy.Strictness.*;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays what an organisation made stricter over a version of the norm. Each value of the outcome is the stricter one of the two, also
 * where the organisation's was refused, so that nothing looser can hold even for a moment. {@link Strictness} says which way is stricter.
 */
final class StricterNorm {

    private final YamlNode own;
    private final Norm norm;

    private StricterNorm(YamlNode own, Norm norm) {
        this.own = own;
        this.norm = norm;
    }

    /** The norm as it holds for the organisation with this part {@code strenger}; what is looser is a fault with its line. */
    static Norm of(YamlNode own, Norm norm) {
        if (!own.isPresent()) {
            return norm;
        }
        own.only(
                "maatregelen",
                "zonderEvaluatieVervaltNa",
                "protocol",
                "bewaartermijnen",
                "signaalkaart",
                "delen",
                "opleiding",
                "opleidingErbij",
                "vergelijking");
        return new StricterNorm(own, norm).read();
    }

    private Norm read() {
        return new Norm(
                norm.version(),
                norm.name(),
                norm.validFrom(),
                norm.kinds(),
                norm.severities(),
                measures(),
                shorter(REVIEW_GRACE, own.find("zonderEvaluatieVervaltNa"), norm.reviewGrace()),
                norm.remedies(),
                norm.alwaysOpen(),
                protocol(),
                retention(),
                card(),
                norm.lookUps(),
                sharing(),
                trainings(),
                benchmark(),
                norm.letterTexts());
    }

    private List<Norm.MeasureRule> measures() {
        YamlNode all = own.find("maatregelen");
        all.only(norm.measures().stream().map(Norm.MeasureRule::code).toArray(String[]::new));
        return norm.measures().stream()
                .map(rule -> measure(all.find(rule.code()), rule))
                .toList();
    }

    private static Norm.MeasureRule measure(YamlNode place, Norm.MeasureRule rule) {
        place.only("standaardtermijn", "maximumtermijn", "evaluatieNa", "opKaart", "extraAkkoord");
        Term longest = shorter(LONGEST_TERM, place.find("maximumtermijn"), rule.longestTerm());
        return new Norm.MeasureRule(
                rule.code(),
                rule.name(),
                rule.explanation(),
                rule.step(),
                rule.nature(),
                shorter(USUAL_TERM, place.find("standaardtermijn"), rule.usualTerm())
                        .orShorter(longest),
                longest,
                shorter(REVIEW, place.find("evaluatieNa"), rule.reviewAfter()).orShorter(longest),
                onlyOff(MEASURE_ON_CARD, place.find("opKaart"), rule.onCard()),
                rule.cardText(),
                onlyOn(EXTRA_APPROVAL, place.find("extraAkkoord"), rule.extraApproval()));
    }

    private List<Norm.Step> protocol() {
        YamlNode all = own.find("protocol");
        all.only(norm.protocol().stream().map(Norm.Step::code).toArray(String[]::new));
        return norm.protocol().stream()
                .map(step -> new Norm.Step(
                        step.code(),
                        step.name(),
                        step.explanation(),
                        step.role(),
                        shorter(DEADLINE, all.find(step.code()), step.within())))
                .toList();
    }

    private Norm.Retention retention() {
        YamlNode all = own.find("bewaartermijnen")
                .only("kaart", "persoonsgegevens", "maximum", "zorgsignaal", "concept", "raadpleging");
        Norm.Retention terms = norm.retention();
        Term longest = shorter(RETENTION, all.find("maximum"), terms.longest());
        Term identity = shorter(RETENTION, all.find("persoonsgegevens"), terms.identity())
                .orShorter(longest);
        return new Norm.Retention(
                shorter(RETENTION, all.find("kaart"), terms.card()).orShorter(identity),
                identity,
                longest,
                shorter(RETENTION, all.find("zorgsignaal"), terms.careConcern()),
                shorter(RETENTION, all.find("concept"), terms.draft()),
                NormReader.reviewable(
                        all.find("raadpleging"), shorter(RETENTION, all.find("raadpleging"), terms.lookUp())));
    }

    private Norm.CardRule card() {
        YamlNode all = own.find("signaalkaart").only("toont", "toontMeldingPolitie", "toontAangifte");
        Norm.CardRule card = norm.card();
        List<String> shows = card.shows();
        YamlNode less = all.find("toont");
        if (less.isPresent()) {
            shows = less.list(part -> onCard(part, card)).stream()
                    .filter(card.shows()::contains)
                    .toList();
        }
        return new Norm.CardRule(
                shows,
                onlyOff(CARD_NOTIFICATION, all.find("toontMeldingPolitie"), card.showsPoliceNotification()),
                onlyOff(CARD_REPORT, all.find("toontAangifte"), card.showsPoliceReport()),
                card.precautions());
    }

    private static String onCard(YamlNode part, Norm.CardRule card) {
        String shown = NormReader.cardPart(part);
        if (!shown.isEmpty() && !card.shows().contains(shown)) {
            part.fault(CARD_SHOWS.refusal(shown, String.join(", ", card.shows())));
        }
        return shown;
    }

    private Norm.Sharing sharing() {
        YamlNode all = own.find("delen").only("tenHoogste", "waarschuwVooraf", "inzageHooguit");
        Norm.Sharing sharing = norm.sharing();
        YamlNode most = all.find("tenHoogste");
        List<Norm.Mode> modes = sharing.modes();
        if (most.isPresent()) {
            int widest = most.parse(0, "een wijze van delen uit de norm", sharing::openness);
            if (widest < sharing.openness(sharing.standard())) {
                most.fault("de norm begint met '" + sharing.standard() + "'; minder dan dat bestaat niet");
            }
            modes = modes.subList(0, widest + 1);
        }
        return new Norm.Sharing(
                sharing.standard(),
                modes,
                sharing.bases(),
                sharing.forCriminalData(),
                longer(WARN_BEFORE, all.find("waarschuwVooraf"), sharing.warnBefore()),
                sharing.publish(),
                shorter(VISIT, all.find("inzageHooguit"), sharing.longestVisit()));
    }

    private List<Norm.Training> trainings() {
        YamlNode changed = own.find("opleiding");
        changed.only(norm.trainings().stream().map(Norm.Training::name).toArray(String[]::new));
        List<Norm.Training> trainings = new ArrayList<>();
        for (Norm.Training training : norm.trainings()) {
            Term again = shorter(TRAINING, changed.find(training.name()), training.repeatAfter());
            trainings.add(new Norm.Training(training.name(), training.audience(), again));
        }
        trainings.addAll(own.find("opleidingErbij").list(NormReader::training));
        return List.copyOf(trainings);
    }

    private Norm.Benchmark benchmark() {
        YamlNode place = own.find("vergelijking").only("kleinsteCel").find("kleinsteCel");
        int norms = norm.benchmark().smallestCell();
        int cell = place.isPresent() ? place.number(1, 1000) : norms;
        if (cell < norms) {
            place.fault(SMALLEST_CELL.refusal(cell, norms));
        }
        return new Norm.Benchmark(Math.max(cell, norms), norm.benchmark().figures());
    }

    /** A number of the organisation that may be lower than the norm's. */
    static int lower(Strictness rule, YamlNode place, int norms) {
        int number = place.isPresent() ? place.number(1, 1_000_000) : norms;
        if (number > norms) {
            place.fault(rule.refusal(number, norms));
        }
        return Math.min(number, norms);
    }

    private static Term shorter(Strictness rule, YamlNode place, Term norms) {
        if (!place.isPresent()) {
            return norms;
        }
        Term term = place.positiveTerm();
        if (term.mayOutlast(norms)) {
            place.fault(rule.refusal(term, norms));
            return norms;
        }
        return term;
    }

    private static Term longer(Strictness rule, YamlNode place, Term norms) {
        if (!place.isPresent()) {
            return norms;
        }
        Term term = place.positiveTerm();
        if (norms.mayOutlast(term)) {
            place.fault(rule.refusal(term, norms));
            return norms;
        }
        return term;
    }

    private static boolean onlyOff(Strictness rule, YamlNode place, boolean norms) {
        boolean on = place.isPresent() ? place.yesOrNo() : norms;
        if (on && !norms) {
            place.fault(rule.refusal(on, norms));
        }
        return on && norms;
    }

    private static boolean onlyOn(Strictness rule, YamlNode place, boolean norms) {
        boolean on = place.isPresent() ? place.yesOrNo() : norms;
        if (!on && norms) {
            place.fault(rule.refusal(on, norms));
        }
        return on || norms;
    }
}
