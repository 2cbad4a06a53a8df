// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.par.norm.NormDifference.Way;
import nl.par.tenancy.Norm;
import nl.par.tenancy.Term;

/** What differs between two versions of the norm, in its own order. Explanations and other wordings are left out: they bind nobody. */
final class NormComparison {

    private static final String MEASURES = "Maatregelen";
    private static final String PROTOCOL = "Protocol";
    private static final String RETENTION = "Bewaartermijnen";
    private static final String CARD = "Signaalkaart";
    private static final String SHARING = "Delen";
    private static final String TRAINING = "Opleiding";

    private final List<NormDifference> found = new ArrayList<>();

    private NormComparison() {}

    /** Everything that changes for who goes from one version to the other. */
    static List<NormDifference> between(Norm from, Norm to) {
        NormComparison comparison = new NormComparison();
        comparison.listed("Soorten", from.kinds(), to.kinds(), Norm.Kind::name);
        comparison.measures(from, to);
        comparison.term(MEASURES, "Zonder evaluatie vervalt een maatregel na", from.reviewGrace(), to.reviewGrace());
        comparison.protocol(from, to);
        comparison.retention(from.retention(), to.retention());
        comparison.card(from.card(), to.card());
        comparison.sharing(from.sharing(), to.sharing());
        comparison.trainings(from, to);
        comparison.number(
                "Kleinste getal in de vergelijking",
                from.benchmark().smallestCell(),
                to.benchmark().smallestCell());
        return List.copyOf(comparison.found);
    }

    private void measures(Norm from, Norm to) {
        listed(MEASURES, from.measures(), to.measures(), Norm.MeasureRule::name);
        for (Norm.MeasureRule before : from.measures()) {
            to.measure(before.code()).ifPresent(after -> measure(before, after));
        }
    }

    private void measure(Norm.MeasureRule before, Norm.MeasureRule after) {
        String name = after.name() + ": ";
        term(MEASURES, name + "gewone duur", before.usualTerm(), after.usualTerm());
        term(MEASURES, name + "langste duur", before.longestTerm(), after.longestTerm());
        term(MEASURES, name + "opnieuw bekijken na", before.reviewAfter(), after.reviewAfter());
        yesOrNo(MEASURES, name + "op de signaalkaart", before.onCard(), after.onCard(), Way.LOOSER);
        yesOrNo(
                MEASURES,
                name + "twee collega’s beslissen",
                before.extraApproval(),
                after.extraApproval(),
                Way.STRICTER);
        other(
                MEASURES,
                name + "juridische aard",
                before.nature().code(),
                after.nature().code());
        other(MEASURES, name + "trede", String.valueOf(before.step()), String.valueOf(after.step()));
    }

    private void protocol(Norm from, Norm to) {
        listed(PROTOCOL, from.protocol(), to.protocol(), Norm.Step::name);
        for (Norm.Step before : from.protocol()) {
            for (Norm.Step after : to.protocol()) {
                if (before.code().equals(after.code())) {
                    term(PROTOCOL, after.name() + ": binnen", before.within(), after.within());
                    other(PROTOCOL, after.name() + ": wie", before.role(), after.role());
                }
            }
        }
    }

    private void retention(Norm.Retention before, Norm.Retention after) {
        term(RETENTION, "Signaalkaart", before.card(), after.card());
        term(RETENTION, "Persoonsgegevens", before.identity(), after.identity());
        term(RETENTION, "Nooit langer dan", before.longest(), after.longest());
        term(RETENTION, "Zorgsignaal", before.careConcern(), after.careConcern());
        term(RETENTION, "Concept van een melding", before.draft(), after.draft());
        term(RETENTION, "Raadpleging", before.lookUp(), after.lookUp());
    }

    private void card(Norm.CardRule before, Norm.CardRule after) {
        after.shows().stream()
                .filter(part -> !before.shows().contains(part))
                .forEach(part -> add(CARD, "Toont " + part, "nee", "ja", Way.LOOSER));
        before.shows().stream()
                .filter(part -> !after.shows().contains(part))
                .forEach(part -> add(CARD, "Toont " + part, "ja", "nee", Way.STRICTER));
        yesOrNo(
                CARD,
                "Toont een melding bij de politie",
                before.showsPoliceNotification(),
                after.showsPoliceNotification(),
                Way.LOOSER);
        yesOrNo(CARD, "Toont een aangifte", before.showsPoliceReport(), after.showsPoliceReport(), Way.LOOSER);
        listed(CARD, before.precautions(), after.precautions(), Function.identity());
    }

    private void sharing(Norm.Sharing from, Norm.Sharing to) {
        listed(SHARING, from.modes(), to.modes(), Norm.Mode::name);
        for (Norm.Mode before : from.modes()) {
            for (Norm.Mode after : to.modes()) {
                if (before.code().equals(after.code())) {
                    other(SHARING, after.name() + ": vraagt", needs(before), needs(after));
                }
            }
        }
        other(SHARING, "Anderen zien van een gedeelde kaart", published(from.publish()), published(to.publish()));
        other(
                SHARING,
                "Waarschuwen voordat een grondslag vervalt",
                from.warnBefore().toString(),
                to.warnBefore().toString());
        other(
                SHARING,
                "Inzage in een dossier, hooguit",
                from.longestVisit().toString(),
                to.longestVisit().toString());
    }

    private static String published(Norm.Publish rule) {
        return "incidenten vanaf ernst " + rule.fromSeverity()
                + (rule.measures().isEmpty() ? "" : ", " + String.join(", ", rule.measures()));
    }

    private static String needs(Norm.Mode mode) {
        return mode.needs().isEmpty()
                ? "niets"
                : String.join(
                        ", ",
                        mode.needs().stream()
                                .map(group -> String.join(" of ", group))
                                .toList());
    }

    private void trainings(Norm from, Norm to) {
        listed(TRAINING, from.trainings(), to.trainings(), Norm.Training::name);
        for (Norm.Training before : from.trainings()) {
            for (Norm.Training after : to.trainings()) {
                if (before.name().equals(after.name())) {
                    term(TRAINING, after.name() + ": opnieuw na", before.repeatAfter(), after.repeatAfter());
                }
            }
        }
    }

    private <T> void listed(String part, List<T> before, List<T> after, Function<T, String> name) {
        List<String> was = before.stream().map(name).toList();
        List<String> becomes = after.stream().map(name).toList();
        becomes.stream().filter(one -> !was.contains(one)).forEach(one -> add(part, one, "", one, Way.NEW));
        was.stream().filter(one -> !becomes.contains(one)).forEach(one -> add(part, one, one, "", Way.GONE));
    }

    private void term(String part, String what, Term before, Term after) {
        if (!before.equals(after)) {
            Way way = after.mayOutlast(before) ? Way.LOOSER : Way.STRICTER;
            add(part, what, before.toString(), after.toString(), way);
        }
    }

    private void number(String what, int before, int after) {
        if (before != after) {
            Way way = after < before ? Way.LOOSER : Way.STRICTER;
            add("Vergelijken", what, String.valueOf(before), String.valueOf(after), way);
        }
    }

    private void yesOrNo(String part, String what, boolean before, boolean after, Way whenOn) {
        if (before != after) {
            Way whenOff = whenOn == Way.LOOSER ? Way.STRICTER : Way.LOOSER;
            add(part, what, before ? "ja" : "nee", after ? "ja" : "nee", after ? whenOn : whenOff);
        }
    }

    private void other(String part, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            add(part, what, before, after, Way.OTHER);
        }
    }

    private void add(String part, String what, String before, String after, Way way) {
        found.add(new NormDifference(part, what, before, after, way));
    }
}
