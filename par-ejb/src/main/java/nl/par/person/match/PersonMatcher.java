// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.par.person.PersonDetails;
import nl.par.person.PersonQuestion;
import nl.par.person.match.Evidence.Clue;

/**
 * Says whether a registered person is the one who is asked about.
 *
 * <p>The weights are sums of evidence in bits. A person of this region is about one in 2<sup>20</sup>, so that twenty bits are as much for as
 * against; the bounds lie a little below and well above that. The outcome depends on the question and the person alone.
 */
public final class PersonMatcher {

    private static final double SURE = 26;
    private static final double LIKELY = 18.5;
    private static final double POSSIBLE = 3;

    /**
     * Compares. Empty when they are not the same person, as far as can be told.
     *
     * <p>{@link Certainty#ZEKER} takes two kinds of clue, one of them other than a name, or a BSN, and no contradiction;
     * {@link Certainty#WAARSCHIJNLIJK} one other than a name. A name alone is never more than {@link Certainty#MOGELIJK} (R8), and part of a
     * date of birth alone is nothing.
     */
    public Optional<Comparison> compare(PersonQuestion question, PersonDetails person) {
        List<Evidence> all = evidence(question, person);
        double weight = all.stream().mapToDouble(Evidence::bits).sum();
        boolean tells = all.stream().anyMatch(e -> e.agrees() && (e.clue() != Clue.BIRTH || tells(question)));
        if (!tells || weight < POSSIBLE) {
            return Optional.empty();
        }
        return Optional.of(new Comparison(certainty(all, weight), weight, reasons(all, true), reasons(all, false)));
    }

    private static boolean tells(PersonQuestion question) {
        return question.geboortedatum() != null && question.geboortedatum().complete();
    }

    private static List<Evidence> evidence(PersonQuestion question, PersonDetails person) {
        List<Evidence> all = new ArrayList<>(NameComparison.compare(question.naam(), person.naam()));
        BirthDateComparison.compare(question.geboortedatum(), person.geboortedatum())
                .ifPresent(all::add);
        NumberComparison.phones(question, person).ifPresent(all::add);
        NumberComparison.emails(question, person).ifPresent(all::add);
        NumberComparison.plates(question, person).ifPresent(all::add);
        NumberComparison.addresses(question, person).ifPresent(all::add);
        NumberComparison.bsn(question, person).ifPresent(all::add);
        return all;
    }

    private static Certainty certainty(List<Evidence> all, double weight) {
        List<Clue> agreeing = all.stream()
                .filter(Evidence::agrees)
                .map(Evidence::clue)
                .distinct()
                .toList();
        boolean beyondName = agreeing.stream().anyMatch(clue -> clue != Clue.NAME);
        boolean contradicted = all.stream().anyMatch(Evidence::contradicts);
        boolean enough = agreeing.size() > 1 || agreeing.contains(Clue.BSN);
        if (weight >= SURE && beyondName && enough && !contradicted) {
            return Certainty.ZEKER;
        }
        return weight >= LIKELY && beyondName ? Certainty.WAARSCHIJNLIJK : Certainty.MOGELIJK;
    }

    private static List<String> reasons(List<Evidence> all, boolean inFavour) {
        Comparator<Evidence> strongest = Comparator.comparingDouble(e -> -Math.abs(e.bits()));
        return all.stream()
                .filter(e -> e.agrees() == inFavour)
                .sorted(strongest)
                .map(Evidence::reason)
                .distinct()
                .toList();
    }
}
