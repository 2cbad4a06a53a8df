// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.par.index.IndexedRecords;
import nl.par.person.PersonQuestion;
import nl.par.person.lucene.Match;
import nl.par.person.lucene.Matches;
import nl.par.person.lucene.PersonIndex;
import nl.par.person.match.Certainty;
import nl.par.person.match.Comparison;
import nl.par.tenancy.TenantId;

/** The worst index there could be: it proposes everything that was ever put into it, to everybody, and never forgets. */
final class AnyIndex extends PersonIndex {

    final List<UUID> own = new ArrayList<>();
    final List<UUID> published = new ArrayList<>();

    /** How well somebody fits, of whom it is told otherwise than of everybody. */
    final Map<UUID, Comparison> fitting = new HashMap<>();

    @Override
    public Matches matches(PersonQuestion question, int limit) {
        return proposing(own);
    }

    @Override
    public Matches matchesOf(TenantId owner, IndexedRecords records, PersonQuestion question, int limit) {
        return proposing(published);
    }

    private Matches proposing(List<UUID> ids) {
        return new Matches(
                ids.stream()
                        .map(id -> new Match(id, fitting.getOrDefault(id, fits(Certainty.WAARSCHIJNLIJK, 9))))
                        .toList(),
                true,
                false);
    }

    static Comparison fits(Certainty certainty, double weight) {
        return new Comparison(certainty, weight, List.of("achternaam"), List.of());
    }
}
