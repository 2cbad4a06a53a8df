// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.par.person.PartialDate;
import nl.par.person.PersonQuestion;
import nl.par.person.match.Folding;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Turns a question into a query that casts wide: whoever shares one clue is a candidate, and those who share more come first. Every part has a
 * fixed weight, so that no candidate's place depends on who else is registered.
 */
final class PersonQuery {

    private static final float NUMBER = 20;
    private static final float WORD = 8;
    private static final float LIKE = 5;

    private PersonQuery() {}

    static Query of(PersonQuestion question) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : spellings(question.naam())) {
            any.add(word(word), Occur.SHOULD);
        }
        PartialDate born = question.geboortedatum();
        if (born != null && born.month() != null && born.day() != null) {
            any.add(born(born.year(), born.month(), born.day()), Occur.SHOULD);
        }
        numbers(question).forEach(number -> any.add(term(PersonKeys.NUMBER, number, NUMBER), Occur.SHOULD));
        return any.build();
    }

    /** The words, and neighbours written as one, because people split and join surnames. */
    private static List<String> spellings(String name) {
        List<String> words = Folding.words(name);
        List<String> all = new ArrayList<>(words);
        String joined = Folding.joined(name);
        if (!all.contains(joined) && !joined.isEmpty()) {
            all.add(joined);
        }
        return all;
    }

    /** Exact, within the edits that the matcher allows, or alike in sound. Names of one to three letters must be exact. */
    private static Query word(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(term(PersonKeys.WORD, word, WORD));
        if (word.length() > 3) {
            ways.add(edits(word, word.length() < 6 ? 1 : 2));
            ways.add(term(PersonKeys.SOUND, Folding.sound(word), LIKE));
            String cologne = Folding.cologne(word);
            if (cologne.length() > 2) {
                ways.add(term(PersonKeys.COLOGNE, cologne, LIKE));
            }
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query edits(String word, int edits) {
        var automaton = Operations.determinize(
                new LevenshteinAutomata(word, true).toAutomaton(edits), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return weighed(new AutomatonQuery(new Term(PersonKeys.WORD, word), automaton), LIKE);
    }

    /** The date with at most one part wrong, or with day and month swapped. */
    private static Query born(int year, int month, int day) {
        BooleanQuery.Builder same = new BooleanQuery.Builder();
        same.setMinimumNumberShouldMatch(1);
        same.add(term(PersonKeys.BORN, "ym" + year + "-" + month, LIKE), Occur.SHOULD);
        same.add(term(PersonKeys.BORN, "yd" + year + "-" + day, LIKE), Occur.SHOULD);
        same.add(term(PersonKeys.BORN, "md" + month + "-" + day, LIKE), Occur.SHOULD);
        same.add(swapped(year, month, day), Occur.SHOULD);
        return same.build();
    }

    private static Query swapped(int year, int month, int day) {
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(new TermQuery(new Term(PersonKeys.BORN, "ym" + year + "-" + day)), Occur.MUST);
        both.add(new TermQuery(new Term(PersonKeys.BORN, "yd" + year + "-" + month)), Occur.MUST);
        return weighed(both.build(), LIKE);
    }

    private static Stream<String> numbers(PersonQuestion question) {
        return Stream.of(
                        question.telefoonnummers().stream().map(phone -> phone.e164()),
                        question.emailadressen().stream().map(email -> email.folded()),
                        question.kentekens().stream().map(plate -> plate.bare()),
                        question.adressen().stream().map(address -> PersonKeys.postcodeKey(address.postcode())),
                        question.bsnKeys().stream().map(PersonKeys::bsnKey))
                .flatMap(keys -> keys);
    }

    private static Query term(String field, String key, float weight) {
        return weighed(new TermQuery(new Term(field, key)), weight);
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
