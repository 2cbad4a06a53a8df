// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.par.person.BsnVault;
import nl.par.person.PersonDetails;
import nl.par.person.PersonQuestion;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.person.lucene.PersonIndex;
import nl.par.person.match.Comparison;
import nl.par.person.match.PersonMatcher;
import org.jspecify.annotations.Nullable;

/** Finds registered persons who may be the one in a report: the index proposes, one query re-reads, the matcher judges. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class CandidateSearch {

    private static final int PROPOSED = 50;
    private static final int MOST = 5;
    private static final PersonMatcher MATCHER = new PersonMatcher();

    @Inject
    private Persons persons;

    @Inject
    private PersonIndex index;

    @Inject
    private BsnVault vault;

    /**
     * At most five, surest first.
     *
     * @throws nl.par.kernel.Refusal.Unreliable when the index cannot promise to be complete (R9)
     */
    List<Candidate> candidates(@Nullable PersonDetails reported) {
        if (reported == null) {
            return List.of();
        }
        PersonQuestion question = vault.question(reported);
        if (question.empty()) {
            return List.of();
        }
        return persons.find(index.candidates(question, PROPOSED).ids()).stream()
                .flatMap(person -> compare(question, person).stream())
                .sorted(Comparator.comparing((Compared found) -> found.outcome.weight())
                        .reversed())
                .limit(MOST)
                .map(Compared::candidate)
                .toList();
    }

    private static Optional<Compared> compare(PersonQuestion question, PersonView person) {
        return MATCHER.compare(question, person.details()).map(outcome -> new Compared(person, outcome));
    }

    private record Compared(PersonView person, Comparison outcome) {
        Candidate candidate() {
            return new Candidate(person, outcome.certainty().label(), outcome.reasonsFor(), outcome.reasonsAgainst());
        }
    }
}
