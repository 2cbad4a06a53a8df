// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Optional;
import nl.par.person.PersonDetails;
import nl.par.person.PersonQuestion;

/**
 * Says whether registered persons are the one who is asked about. Serves one question; not for several threads.
 *
 * <p>The weight is the logarithm, base two, of the odds that it is the same person and neither a stranger nor a relative, after Fellegi and
 * Sunter; {@code docs/matching.md} explains the model. The outcome depends on the question and the person alone.
 */
public final class PersonMatcher {

    private final AskedPerson asked;
    private final NameComparison names;
    private final FormReader person = new FormReader();
    private final Tally tally = new Tally(false);

    /** Prepares a question. */
    public PersonMatcher(AskedPerson asked) {
        this.asked = asked;
        this.names = new NameComparison(asked);
    }

    /** One comparison. Empty when they are not the same person, as far as can be told. */
    public static Optional<Comparison> compare(PersonQuestion question, PersonDetails person) {
        PersonMatcher matcher = new PersonMatcher(new AskedPerson(question));
        byte[] form = PersonForm.of(person);
        return matcher.rank(form, 0) == 0 ? Optional.empty() : Optional.of(matcher.explain(form, 0));
    }

    /**
     * A number that orders persons, surest first and then by weight: the lower the better, and zero for whom is not shown at all.
     *
     * @param form the bytes of {@link PersonForm}
     * @param offset where they begin
     */
    public int rank(byte[] form, int offset) {
        add(form, offset, tally);
        float weight = tally.weight();
        if (!tally.tells(weight)) {
            return 0;
        }
        int heavy = Math.round(Math.min(120, Math.max(-100, weight)) * 10_000) + 2_000_000;
        return (tally.certainty(weight).place() << 24) | (0xffffff - heavy);
    }

    /** The outcome with its reasons, for whom is shown. */
    public Comparison explain(byte[] form, int offset) {
        Tally reasons = new Tally(true);
        add(form, offset, reasons);
        float weight = reasons.weight();
        return new Comparison(reasons.certainty(weight), weight, reasons.reasons(true), reasons.reasons(false));
    }

    private void add(byte[] form, int offset, Tally into) {
        into.clear();
        person.read(form, offset);
        BirthDateComparison.compare(asked.date, person.date, into);
        NumberComparison.compare(asked, person, into);
        names.compare(person, into);
    }
}
