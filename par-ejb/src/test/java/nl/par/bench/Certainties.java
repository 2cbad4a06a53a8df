// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.par.person.PersonQuestion;
import nl.par.person.lucene.Match;
import nl.par.person.match.Certainty;

/** Whether the engine is as sure as it may be: of those who are registered, and of those who are not. */
final class Certainties {

    private final Engine engine;
    private final Population people;
    private final long persons;
    private final Report report;
    private final boolean listing = Boolean.getBoolean("par.bench.wrong");

    Certainties(Engine engine, Population people, long persons, Report report) {
        this.engine = engine;
        this.people = people;
        this.persons = persons;
        this.report = report;
    }

    void measure(Map<Kind, List<Question>> questions, int absent, long seed) throws IOException {
        int sure = 0;
        int right = 0;
        for (Map.Entry<Kind, List<Question>> kind : questions.entrySet()) {
            int sureOfKind = 0;
            for (Question question : kind.getValue()) {
                for (Match match : engine.matches(question.asked()).best()) {
                    if (match.comparison().certainty() == Certainty.ZEKER) {
                        sure++;
                        boolean meant = match.id().getLeastSignificantBits() == question.target();
                        right += meant ? 1 : 0;
                        sureOfKind += meant ? 1 : 0;
                        if (!meant) {
                            list("wrong " + kind.getKey(), question.asked(), match);
                        }
                    }
                }
            }
            report.sure(kind.getKey(), (double) sureOfKind / kind.getValue().size());
        }
        report.calibration(sure, right);
        for (Absent kind : Absent.values()) {
            absent(kind, kind.questions(people, persons, absent, seed));
        }
    }

    private void absent(Absent kind, List<PersonQuestion> questions) throws IOException {
        int sure = 0;
        int likely = 0;
        for (PersonQuestion question : questions) {
            List<Match> best = engine.matches(question).best();
            Certainty certainty = best.isEmpty()
                    ? Certainty.MOGELIJK
                    : best.get(0).comparison().certainty();
            sure += certainty == Certainty.ZEKER ? 1 : 0;
            if (certainty == Certainty.ZEKER) {
                list("false " + kind, question, best.get(0));
            }
            likely += certainty == Certainty.WAARSCHIJNLIJK ? 1 : 0;
        }
        report.absent(kind, questions.size(), sure, likely);
    }

    /** Shows a mistake, so that one can see what the model does not know. */
    private void list(String what, PersonQuestion question, Match match) {
        if (listing) {
            report.mistake(
                    what,
                    question,
                    people.person(match.id().getLeastSignificantBits()).details(),
                    match);
        }
    }
}
