// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.par.casefile.CaseFile;
import nl.par.check.CardMeasure;
import nl.par.check.Cards;

/** Puts a measure on the signal card of its person, as far as the norm says so. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class MeasureCards {

    @Inject
    private Cards cards;

    @Inject
    private Proposals proposals;

    /** Shows it until the day on which it ends or lapses. Saying it again replaces the former. */
    void show(Measure measure, CaseFile file) {
        if (proposals.rule(measure.kind()).onCard()) {
            CardMeasure card = new CardMeasure(
                    measure.id(),
                    measure.kind().label(),
                    measure.precautions(),
                    measure.terms().from(),
                    measure.lapses());
            file.personId().ifPresent(person -> cards.measureInForce(person, card));
        }
    }

    /** It is over; its last day was {@code day}. */
    void end(Measure measure, CaseFile file, LocalDate day) {
        file.personId().ifPresent(person -> cards.measureEnded(person, measure.id(), day));
    }
}
