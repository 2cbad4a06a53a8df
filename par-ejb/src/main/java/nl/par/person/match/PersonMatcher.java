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

    /** More than the sums of a weight and of its bound may differ by rounding. */
    private static final double ROUNDING = 0.004;

    private static final int STEPS = 16;

    private final AskedPerson asked;
    private final NameComparison names;
    private final NameBound bound;
    private final boolean located;
    private final FormReader person = new FormReader();
    private final Tally tally = new Tally(false);

    /** Prepares a question. */
    public PersonMatcher(AskedPerson asked) {
        this.asked = asked;
        this.names = new NameComparison(asked);
        this.bound = new NameBound(asked);
        this.located = !asked.addresses.isEmpty();
    }

    /** One comparison. Empty when they are not the same person, as far as can be told. */
    public static Optional<Comparison> compare(PersonQuestion question, PersonDetails person) {
        PersonMatcher matcher = new PersonMatcher(new AskedPerson(question));
        long sketch = Sketch.of(person);
        byte[] form = PersonForm.of(person);
        return matcher.rank(sketch, form, 0) == 0 ? Optional.empty() : Optional.of(matcher.explain(sketch, form, 0));
    }

    /**
     * A number that orders persons, surest first and then by weight in sixteenths of a bit: the lower the better, and zero for whom is not
     * shown at all.
     *
     * @param sketch the bits of {@link Sketch}
     * @param form the bytes of {@link PersonForm}
     * @param offset where they begin
     */
    public int rank(long sketch, byte[] form, int offset) {
        return atBest(sketch, form, offset) == 0 ? 0 : rank();
    }

    /**
     * Begins to compare somebody: the best {@link #rank()} that he can have, zero when he is surely not shown. Takes less than the whole
     * comparison, and tells more than {@link #bestRank}; holds for everyone.
     */
    public int atBest(long sketch, byte[] form, int offset) {
        tally.clear();
        beyondNames(sketch, form, offset, tally);
        double more = names.most(person);
        if (!tally.mayTell(more)) {
            return 0;
        }
        double most = tally.atMost(more) + ROUNDING;
        return rank(tally.certainty(most), most);
    }

    /** Compares to the end whom {@link #atBest} began with: his rank, zero when he is not shown. To be asked once. */
    public int rank() {
        names.compare(person, tally);
        float weight = tally.weight();
        return tally.tells(weight) ? rank(tally.certainty(weight), weight) : 0;
    }

    private static int rank(Certainty certainty, double weight) {
        int heavy = (int) Math.floor(Math.min(120, Math.max(-100, weight + ROUNDING)) * STEPS) + 2_000_000;
        return (certainty.place() << 24) | (0xffffff - heavy);
    }

    /**
     * The best {@link #rank} that a person with this sketch can have, as far as names and date of birth tell; zero when he is surely not shown.
     * Does not hold for who has a number, or the postcode of an address, that is asked.
     *
     * @param sketch the bits of {@link Sketch}
     */
    public int bestRank(long sketch) {
        BirthDateLikeness born = BirthDateLikeness.of(asked.date, Sketch.date(sketch));
        double dated = ROUNDING - Model.STRANGERS + born.stranger();
        if (located && Sketch.addressKnown(sketch)) {
            dated += Model.OTHER_ADDRESS.stranger();
        }
        bound.look(sketch);
        double plain = dated + bound.most();
        double against = dated + bound.mostAgainst();
        boolean shown = plain >= (born.contradicts() ? Model.SHOWN_AGAINST : Model.SHOWN);
        boolean shownAgainst = against >= Model.SHOWN_AGAINST;
        if (!shown && !shownAgainst) {
            return 0;
        }
        double most = shown && shownAgainst ? Math.max(plain, against) : shown ? plain : against;
        return bestRank(most);
    }

    /**
     * The best {@link #rank} of anybody who has no name that sounds as the only word that is asked, and nothing that may be like the prefix of a
     * surname; zero when nobody such is shown. Does not hold for who has a number, or the postcode of an address, that is asked.
     */
    public int bestMisspelled() {
        double most = ROUNDING - Model.STRANGERS + bound.mostMisspelled();
        return most < Model.SHOWN ? 0 : bestRank(most);
    }

    /** Without a number or an address in common only a date of birth makes it more than a possibility. */
    private int bestRank(double most) {
        return rank(asked.date == 0 ? Certainty.MOGELIJK : Certainty.atBest(most), most);
    }

    /** The outcome with its reasons, for whom is shown. */
    public Comparison explain(long sketch, byte[] form, int offset) {
        Tally reasons = new Tally(true);
        reasons.clear();
        beyondNames(sketch, form, offset, reasons);
        names.most(person);
        names.compare(person, reasons);
        float weight = reasons.weight();
        return new Comparison(reasons.certainty(weight), weight, reasons.reasons(true), reasons.reasons(false));
    }

    private void beyondNames(long sketch, byte[] form, int offset, Tally into) {
        person.read(sketch, form, offset);
        BirthDateLikeness.of(asked.date, person.date).tell(into);
        NumberComparison.compare(asked, person, into);
    }
}
