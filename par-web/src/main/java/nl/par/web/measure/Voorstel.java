// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.par.measure.LetterFact;
import nl.par.measure.Passage;
import nl.par.measure.ProposalStart;

/**
 * What a proposal can begin with, as the API tells it.
 *
 * @param hooguit the longest term that the norm allows, in words
 * @param dringendeRedenNodig whether no warning or talk reached the person yet (R2)
 * @param tweedeInstemmingNodig whether the person may be a minor (R17)
 * @param alineas the passages of the letter that may be worded otherwise
 */
public record Voorstel(
        LocalDate begindatum,
        LocalDate einddatum,
        LocalDate evaluatiedatum,
        String juridischeAard,
        String hooguit,
        boolean dringendeRedenNodig,
        boolean tweedeInstemmingNodig,
        List<LetterFact> feiten,
        List<Passage> alineas) {

    static Voorstel of(ProposalStart start) {
        List<Passage> passages = new ArrayList<>();
        for (String standard : start.passages()) {
            passages.add(new Passage(passages.size() + 1, standard, standard));
        }
        return new Voorstel(
                start.from(),
                start.until(),
                start.review(),
                start.rule().nature(),
                start.rule().longest(),
                !start.afterWarning(),
                start.maybeMinor(),
                start.facts(),
                passages);
    }
}
