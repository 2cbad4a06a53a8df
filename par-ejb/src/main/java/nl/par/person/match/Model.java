// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/**
 * The probabilities of the model, explained in {@code docs/matching.md}: how often each outcome of a comparison is seen with the person who is
 * meant (m), with a stranger (u) and with a relative or housemate (r). What depends on how common a name is stands in {@link NamePriors}.
 */
final class Model {

    /** Against one person who is meant stand so many bits of strangers: a region of a million people. */
    static final double STRANGERS = 20;

    /** And so many bits of relatives and housemates: three. */
    static final double RELATIVES = 1.6;

    /** Against the person himself stands one in 32 that he has a twin: of a hundred people three have one. */
    static final double TWINS = 5;

    /** Parents give twins names that look alike, four times as often as chance would have it. */
    private static final double TWIN_NAMES = 2;

    /** What a form of a name, or a further one, tells at most: twins may well have names that look like forms of one. */
    private static final double TWIN_FORMS = 1.5;

    /** And one in four that there is a namesake, in the family or by chance, beyond what the frequencies of names tell. */
    static final double NAMESAKES = 2;

    /** Twins do not have the same given name, and what excludes a twin outweighs all else. */
    private static final double NO_TWIN = 30;

    /** Odds of 128 to 1 for the least of the hits; over all hits that reach it, the wrong ones stay far below one in a thousand. */
    static final double SURE = 7;

    /** Beside somebody who is sure nobody is told who is meant a thousand times less likely than the least of the sure ones. */
    static final double BESIDE_SURE = SURE - 10;

    /** Odds of 7.5 to 1. */
    static final double LIKELY = 2.9;

    /** Below this nobody is shown. */
    static final double SHOWN = -18.6;

    /** And below this nobody of whom the name or the date of birth is another. */
    static final double SHOWN_AGAINST = -15.2;

    /** What speaks so strongly against. */
    static final double CONTRADICTION = -5;

    /** Of the names that differ in one letter so many differ as a slip of the fingers makes it; counted on the shipped frequencies. */
    private static final double SLIPS = 0.36;

    static final double SURNAME_SAME = 0.88;

    /** Of those who have a partner's name known here, so many are asked about by that name alone. */
    static final double PARTNER_SAME = 0.35;

    static final double GIVEN_SAME = 0.70;

    /** The same of a given name where another call name is known. */
    static final double FORMAL_SAME = 0.35;

    static final double GIVEN_VARIANT = 0.12;
    static final double GIVEN_FURTHER = 0.15;
    static final double INITIAL = 0.95;

    /** One in eight has names of another language: there such a given name is eight times as common as in the country. */
    static final double COMMUNITIES = 8;

    static final double ALIAS_MOST = 7.6;

    /** A relative has the same surname as often as not, and the same given name rarely: a son named after his father. */
    static final double RELATIVE_SURNAME = 0.5;

    static final double RELATIVE_GIVEN = 0.01;

    static final Bits SURNAME_DIFFERS = Bits.of(0.004, 0.99, 0.5).twin(0).namesake(0);
    static final Bits GIVEN_DIFFERS = Bits.of(0.006, 0.97, 0.97).namesake(0);
    static final Bits NAME_DIFFERS = Bits.of(0.004, 0.99, 0.45).namesake(0);

    /** The prefix of a surname: left out or mistaken by one in twelve; strangers of the same surname have another as seldom as one in seven. */
    static final Bits PREFIX_DIFFERS = new Bits(Bits.log2(0.08 / 0.15), 0, 0, 0);

    static final Bits WORD_LEFT = Bits.of(0.12, 0.8, 0.8).namesake(0);

    static final Bits BORN_SAME = Bits.of(0.92, 1 / 27_400.0, 0.004).twin(0).namesake(Bits.log2(0.92 * 27_400.0));

    /**
     * Who does not know the date of birth is registered on the first of January: in families from other countries perhaps one in six, in a year
     * that one in 72 has.
     */
    static final Bits BORN_SAME_NEW_YEAR =
            Bits.of(0.92, 1 / 432.0, 0.006).twin(0).namesake(Bits.log2(0.92 * 432.0));

    static final Bits BORN_SWAPPED =
            Bits.of(0.02, 1 / 27_400.0, 1 / 9_000.0).twin(0).namesake(Bits.log2(0.02 * 27_400.0));

    /** A son who was born on his father's birthday may well have his name: taken to be five times as frequent as among strangers. */
    static final Bits BORN_ONE_DIGIT = Bits.of(0.03, 0.0012, 0.0025).twin(0).namesake(Bits.log2(0.03 / 0.006));

    static final Bits BORN_TWO_PARTS = Bits.of(0.012, 0.004, 0.008).twin(0).namesake(Bits.log2(0.012 / 0.004));
    static final Bits BORN_YEAR_MONTH = Bits.of(0.93, 1 / 900.0, 0.01).twin(0).namesake(Bits.log2(0.93 * 900.0));
    static final Bits BORN_YEAR = Bits.of(0.95, 1 / 72.0, 0.06).twin(0).namesake(Bits.log2(0.95 * 72.0));
    static final Bits BORN_YEAR_OTHER_MONTH =
            Bits.of(0.02, 1 / 80.0, 0.05).twin(0).namesake(Bits.log2(0.02 * 80.0));
    static final Bits BORN_NEAR_YEAR = Bits.of(0.02, 0.2, 0.25).twin(0).namesake(Bits.log2(0.02 / 0.2));
    static final Bits BORN_DIFFERS = Bits.of(0.02, 0.99, 0.98).twin(NO_TWIN).namesake(Bits.log2(0.02 / 0.99));

    /**
     * Of ten people one moves in a year, and who is registered was so about a year ago: seldom more than one in seven lives elsewhere.
     * Twins mostly live at one door.
     */
    static final Bits SAME_DOOR = Bits.of(0.75, 4e-6, 0.5).twin(0).namesake(2);

    static final Bits SAME_HOUSE_OTHER_ADDITION = Bits.of(0.05, 1e-5, 0.02);
    static final Bits SAME_POSTCODE_ONLY = Bits.of(0.75, 4e-5, 0.55);
    static final Bits SAME_POSTCODE_OTHER_NUMBER = Bits.of(0.05, 4e-5, 0.02);
    static final Bits OTHER_ADDRESS = Bits.of(0.15, 1, 0.45);

    private static final double[] SURNAME_NEAR_ONE = {.1, .1, .03, .02, .004, .002, .002, .002, .0008, .0004, .0002};
    private static final double[] SURNAME_NEAR_TWO = {.1, .1, .1, .05, .02, .01, .006, .004, .003, .002, .0015};
    private static final double[] GIVEN_NEAR_ONE = {.1, .1, .03, .02, .004, .003, .002, .003, .005, .002, .0005};
    private static final double[] GIVEN_NEAR_TWO = {.1, .1, .1, .05, .025, .015, .006, .015, .01, .005, .001};

    /** The same number, by {@link NumberKind}. */
    static final Bits[] SAME_NUMBER = {
        Bits.of(0.75, 5e-8, 0.05), Bits.of(0.75, 3e-8, 0.03), Bits.of(0.70, 1e-7, 0.25), Bits.of(0.98, 1e-9, 1e-5)
    };

    /** Another number of the kind than is registered. */
    static final Bits[] OTHER_NUMBER = {
        Bits.of(0.25, 1, 0.95), Bits.of(0.25, 1, 0.95), Bits.of(0.30, 1, 0.75), Bits.of(0.015, 1, 1)
    };

    /** Another BSN than one that was verified: as good as ruled out, but for a slip that passes the eleven-test. */
    static final Bits OTHER_VERIFIED_BSN = Bits.of(1e-12, 1, 1);

    private Model() {}

    /** How often a surname is asked so; of the mistakes of one letter three in five are slips of the fingers. */
    static double mistakenSurname(WordLikeness like) {
        return switch (like) {
            case SOUND -> 0.05;
            case SLIP -> 0.033;
            case ONE -> 0.022;
            default -> 0.015;
        };
    }

    /**
     * How often a given name is asked so. The list has the given names of nine in ten people, so who is asked by one that is not on it is mostly asked
     * by mistake; of the surnames it has too few for that.
     */
    static double mistakenGiven(WordLikeness like, boolean listed) {
        return switch (like) {
            case SOUND -> listed ? 0.05 : 0.25;
            case SLIP -> listed ? 0.028 : 0.4;
            case ONE -> listed ? 0.019 : 0.1;
            default -> listed ? 0.012 : 0.05;
        };
    }

    /**
     * How many people's surname differs so from one of this length, in one letter or in two; measured on the shipped frequencies. Long names are
     * made of the same few parts, such as Graafwater and Draaiwater, and so differ in two letters more often than chance would have it.
     */
    static double nearSurname(WordLikeness like, int length) {
        return near(like, SURNAME_NEAR_ONE, SURNAME_NEAR_TWO, length);
    }

    /** The same for given names. */
    static double nearGiven(WordLikeness like, int length) {
        return near(like, GIVEN_NEAR_ONE, GIVEN_NEAR_TWO, length);
    }

    private static double near(WordLikeness like, double[] one, double[] two, int length) {
        int place = Math.min(10, length);
        return switch (like) {
            case SLIP -> SLIPS * one[place];
            case ONE -> (1 - SLIPS) * one[place];
            default -> two[place];
        };
    }

    /** Bits of an agreement on a surname that a stranger has with probability {@code u}. */
    static Bits surname(double m, double u) {
        return Bits.of(m, u, RELATIVE_SURNAME * m + (1 - RELATIVE_SURNAME) * u)
                .twin(0)
                .namesake(0);
    }

    /** Bits of an agreement on a given name that a stranger has with probability {@code u}. */
    static Bits given(double m, double u) {
        return Bits.of(m, u, RELATIVE_GIVEN * m + (1 - RELATIVE_GIVEN) * u)
                .twin(Bits.log2(m / u) - TWIN_NAMES)
                .namesake(0);
    }

    /** Bits of a given name that was asked by mistake; twins may well have names that look like one mistaken. */
    static Bits mistaken(WordLikeness like, boolean listed, double seldom, double u) {
        Bits twin = given(seldom * mistakenGiven(like, true), u);
        return given(seldom * mistakenGiven(like, listed), u).twin(twin.twin());
    }

    /** Bits of another form of a given name. */
    static Bits variant(double seldom, double u) {
        Bits bits = given(seldom * GIVEN_VARIANT, u);
        return bits.twin(Math.min(TWIN_FORMS, bits.twin()));
    }

    /** Bits of the same first letter of a given name. */
    static Bits initial(double u) {
        return Bits.of(INITIAL, u, u + RELATIVE_GIVEN)
                .twin(Bits.log2(INITIAL / u) - TWIN_NAMES)
                .namesake(0);
    }

    /** Bits of the first letter of a further given name, of somebody who is asked by another: he is seldom called by that name. */
    static Bits furtherInitial(double u) {
        Bits bits = Bits.of(GIVEN_FURTHER, u, u + RELATIVE_GIVEN);
        return bits.twin(Math.min(0, bits.twin()) - TWIN_NAMES).namesake(0);
    }

    /** Bits of a further given name, by which somebody is seldom asked about, and which twins may share. */
    static Bits furtherGiven(double u) {
        Bits bits = given(GIVEN_FURTHER, u);
        return bits.twin(Math.min(TWIN_FORMS, bits.twin()));
    }

    /**
     * Bits of another name by which somebody is known: at most so much as tells him from one in 200, because a few nicknames serve most people
     * who have one; and little against a brother or sister, because a nickname often holds the given name of somebody else.
     */
    static Bits alias(Bits bits) {
        double most = Math.min(ALIAS_MOST, bits.stranger());
        return new Bits(most, Math.min(most, bits.relative()), Math.min(TWIN_FORMS, bits.twin()), bits.namesake());
    }

    /** Bits of the same given name, as often as {@code m} asked by it: no twin has it. */
    static Bits sameGiven(double m, double u) {
        return given(m, u).twin(NO_TWIN);
    }
}
