// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.person.BsnVault;
import nl.par.person.PersonDetails;
import nl.par.person.PersonQuestion;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.person.lucene.Matches;
import nl.par.person.lucene.PersonIndex;
import nl.par.person.match.Comparison;
import org.jspecify.annotations.Nullable;

/** Finds registered persons who may be the one in a report: the index proposes and judges, one query re-reads. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class CandidateSearch {

    private static final int MOST = 5;

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
        Matches matches = index.matches(question, MOST);
        Map<UUID, PersonView> registered =
                persons.find(matches.ids()).stream().collect(Collectors.toMap(PersonView::id, person -> person));
        return matches.best().stream()
                .filter(match -> registered.containsKey(match.id()))
                .map(match -> candidate(Objects.requireNonNull(registered.get(match.id())), match.comparison()))
                .toList();
    }

    private static Candidate candidate(PersonView person, Comparison outcome) {
        return new Candidate(person, outcome.certainty().label(), outcome.reasonsFor(), outcome.reasonsAgainst());
    }
}
