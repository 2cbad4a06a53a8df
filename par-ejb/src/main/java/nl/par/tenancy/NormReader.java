// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one version of the norm from its file and checks that it is whole. */
final class NormReader {

    private static final List<String> CARD_PARTS =
            List.of("herkenning", "laatste-incident", "maatregelen", "voorzorg", "geldig-tot", "contactpersoon");

    private NormReader() {}

    private static final Term LEAST_REVIEWABLE = Term.parse("3 maanden");

    /** The norm in this file; what is wrong goes into the list of faults. */
    static Norm read(Path root, String name, List<String> faults) {
        YamlNode file = YamlFile.open(root, name, faults)
                .only(
                        "versie",
                        "naam",
                        "geldigVanaf",
                        "soorten",
                        "ernst",
                        "maatregelen",
                        "zonderEvaluatieVervaltNa",
                        "rechtsmiddelen",
                        "altijdBereikbaar",
                        "protocol",
                        "bewaartermijnen",
                        "signaalkaart",
                        "raadplegen",
                        "delen",
                        "opleiding",
                        "vergelijking",
                        "brievenVan");
        String version = file.need("versie").text();
        List<Norm.MeasureRule> measures = file.need("maatregelen").list(NormReader::measure);
        Norm norm = new Norm(
                version,
                file.need("naam").text(),
                file.need("geldigVanaf").date(),
                file.need("soorten").list(NormReader::kind),
                file.need("ernst").list(NormReader::severity),
                measures,
                file.need("zonderEvaluatieVervaltNa").term(),
                file.need("rechtsmiddelen").list(NormReader::remedy),
                file.need("altijdBereikbaar").list(YamlNode::text),
                file.need("protocol").list(NormReader::step),
                retention(file.need("bewaartermijnen")),
                card(file.need("signaalkaart")),
                lookUps(file.find("raadplegen")),
                NormSharingReader.read(file.need("delen"), measures),
                file.need("opleiding").list(NormReader::training),
                benchmark(file.find("vergelijking")),
                letterTexts(root, file.find("brievenVan"), version));
        if (file.isPresent()) {
            checkWhole(norm, file);
        }
        return norm;
    }

    private static void checkWhole(Norm norm, YamlNode file) {
        unique(file.find("soorten"), norm.kinds().stream().map(Norm.Kind::code).toList());
        unique(
                file.find("maatregelen"),
                norm.measures().stream().map(Norm.MeasureRule::code).toList());
        unique(
                file.find("protocol"),
                norm.protocol().stream().map(Norm.Step::code).toList());
        List<Integer> levels =
                norm.severities().stream().map(Norm.Severity::level).toList();
        if (!levels.equals(List.of(0, 1, 2, 3))) {
            file.find("ernst").fault("de ernst moet de niveaus 0, 1, 2 en 3 hebben, in die volgorde");
        }
        Set<LegalNature> natures = new HashSet<>();
        norm.remedies().forEach(remedy -> natures.add(remedy.nature()));
        if (!natures.containsAll(Arrays.asList(LegalNature.values()))) {
            file.find("rechtsmiddelen").fault("er moet een tekst zijn voor besluit, privaatrechtelijk en overig");
        }
    }

    private static void unique(YamlNode place, List<String> codes) {
        if (place.isPresent() && Set.copyOf(codes).size() < codes.size()) {
            place.fault("elke code mag maar één keer voorkomen");
        }
    }

    private static Norm.Kind kind(YamlNode item) {
        item.only("code", "naam", "uitleg");
        return new Norm.Kind(
                code(item), item.need("naam").text(), item.need("uitleg").text());
    }

    private static Norm.Severity severity(YamlNode item) {
        item.only("niveau", "naam", "uitleg");
        return new Norm.Severity(
                item.need("niveau").number(0, 3),
                item.need("naam").text(),
                item.need("uitleg").text());
    }

    private static Norm.MeasureRule measure(YamlNode item) {
        item.only(
                "code",
                "naam",
                "uitleg",
                "trede",
                "aard",
                "standaardtermijn",
                "maximumtermijn",
                "evaluatieNa",
                "opKaart",
                "opKaartTekst",
                "extraAkkoord");
        Norm.MeasureRule rule = new Norm.MeasureRule(
                code(item),
                item.need("naam").text(),
                item.need("uitleg").text(),
                item.need("trede").number(1, 9),
                nature(item.need("aard")),
                item.need("standaardtermijn").term(),
                item.need("maximumtermijn").term(),
                item.need("evaluatieNa").term(),
                item.need("opKaart").yesOrNo(),
                item.need("opKaartTekst").possiblyEmptyText(),
                item.find("extraAkkoord").yesOrNo());
        if (longer(rule.usualTerm(), rule.longestTerm())) {
            item.need("standaardtermijn").fault("de standaardtermijn is langer dan de maximumtermijn");
        }
        if (longer(rule.reviewAfter(), rule.longestTerm())) {
            item.need("evaluatieNa").fault("de evaluatie valt na de maximumtermijn");
        }
        return rule;
    }

    private static Norm.Remedy remedy(YamlNode item) {
        item.only("aard", "naam", "kop", "tekst");
        return new Norm.Remedy(
                nature(item.need("aard")),
                item.need("naam").text(),
                item.need("kop").text(),
                item.need("tekst").text());
    }

    private static Norm.Step step(YamlNode item) {
        item.only("code", "naam", "uitleg", "wie", "binnen");
        return new Norm.Step(
                code(item),
                item.need("naam").text(),
                item.need("uitleg").text(),
                item.need("wie").text(),
                item.need("binnen").term());
    }

    private static Norm.Retention retention(YamlNode item) {
        item.only("kaart", "persoonsgegevens", "maximum", "zorgsignaal", "concept", "raadpleging");
        Norm.Retention terms = new Norm.Retention(
                item.need("kaart").term(),
                item.need("persoonsgegevens").term(),
                item.need("maximum").term(),
                item.need("zorgsignaal").term(),
                item.need("concept").term(),
                reviewable(item.need("raadpleging"), item.need("raadpleging").term()));
        if (longer(terms.card(), terms.identity()) || longer(terms.identity(), terms.longest())) {
            item.fault("de kaart mag niet langer blijven dan de persoonsgegevens, en die niet langer dan het maximum");
        }
        return terms;
    }

    /** A look-up that goes before anybody could look into it makes R10 empty, so this term has a least as well. */
    static Term reviewable(YamlNode place, Term term) {
        if (!term.equals(Term.NONE) && LEAST_REVIEWABLE.mayOutlast(term)) {
            place.fault("een raadpleging blijft minstens " + LEAST_REVIEWABLE + ": zo lang is zij na te kijken");
        }
        return term;
    }

    private static Norm.CardRule card(YamlNode item) {
        item.only("toont", "toontMeldingPolitie", "toontAangifte", "voorzorg");
        return new Norm.CardRule(
                item.need("toont").list(NormReader::cardPart),
                item.need("toontMeldingPolitie").yesOrNo(),
                item.need("toontAangifte").yesOrNo(),
                item.need("voorzorg").list(YamlNode::text));
    }

    /** What a card can show at all; a new thing on it needs software first. */
    static String cardPart(YamlNode item) {
        return item.parse("", "een van " + String.join(", ", CARD_PARTS), part -> {
            if (!CARD_PARTS.contains(part)) {
                throw new IllegalArgumentException("no part of a card");
            }
            return part;
        });
    }

    private static Norm.LookUps lookUps(YamlNode item) {
        if (!item.isPresent()) {
            return Norm.LookUps.USUAL;
        }
        item.only("perTienMinuten", "perDag", "koppelingPerTienMinuten");
        return new Norm.LookUps(
                item.need("perTienMinuten").number(1, 1000),
                item.need("perDag").number(1, 10_000),
                item.need("koppelingPerTienMinuten").number(1, 1_000_000));
    }

    static Norm.Training training(YamlNode item) {
        item.only("naam", "voor", "herhalenNa");
        return new Norm.Training(
                item.need("naam").text(),
                item.need("voor").text(),
                item.need("herhalenNa").term());
    }

    static String code(YamlNode item) {
        return item.need("code").parse("", "een code van kleine letters, cijfers en streepjes", value -> {
            if (!value.matches("[a-z0-9-]{2,40}")) {
                throw new IllegalArgumentException("no code");
            }
            return value;
        });
    }

    private static LegalNature nature(YamlNode item) {
        return item.parse(LegalNature.OTHER, "besluit, privaatrechtelijk of overig", LegalNature::of);
    }

    private static Norm.Benchmark benchmark(YamlNode item) {
        if (!item.isPresent()) {
            return Norm.Benchmark.NONE;
        }
        item.only("kleinsteCel", "cijfers");
        return new Norm.Benchmark(
                item.need("kleinsteCel").number(5, 1000), item.need("cijfers").list(figure -> {
                    figure.only("code", "naam", "uitleg");
                    return new Norm.Figure(
                            code(figure),
                            figure.need("naam").text(),
                            figure.need("uitleg").text());
                }));
    }

    private static String letterTexts(Path root, YamlNode item, String version) {
        if (!item.isPresent()) {
            return version;
        }
        String other = item.text();
        if (!other.matches("\\d{1,4}\\.\\d{1,4}") || !Files.isDirectory(root.resolve("norm/brieven/" + other))) {
            item.fault("er zijn geen brieven van versie '" + other + "' van de norm");
        }
        return other;
    }

    private static boolean longer(Term one, Term other) {
        return one.mayOutlast(other);
    }
}
