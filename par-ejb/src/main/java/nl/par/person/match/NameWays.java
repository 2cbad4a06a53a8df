// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/**
 * The ways in which asked words may be names of a person, of which the best counts: as a surname, a given name, another name, or left over. Knows
 * how {@link NameComparison} weighs them: a further word of one kind tells half, and a name that none of the words is speaks against.
 */
final class NameWays {

    /** Of so many words only one pair of neighbours can be one word. */
    private static final int ONE_PAIR = 3;

    private final int telling;
    private double[] surnames = new double[0];
    private double[] given = new double[0];
    private double[] others = new double[0];
    private boolean knowsSurname;
    private boolean knowsGiven;
    private int otherNames;
    private double beside;
    private boolean surnameBeside;
    private boolean givenBeside;
    private int asSurname;
    private int asGiven;
    private int asEither;
    private int asOther;
    private double best;
    private double most;
    private double mostAgainst;

    NameWays(int telling) {
        this.telling = telling;
    }

    /** The most when nothing in the name speaks strongly against. */
    double most() {
        return most;
    }

    /** The most when something in the name does. */
    double mostAgainst() {
        return mostAgainst;
    }

    /** Begins with the next person. */
    void person(long sketch) {
        knowsSurname = Sketch.surnames(sketch) != 0;
        knowsGiven = Sketch.given(sketch) != 0;
        otherNames = Sketch.aliases(sketch);
        beside = 0;
        surnameBeside = false;
        givenBeside = false;
        boolean named = knowsSurname || knowsGiven || otherNames > 0;
        most = named && telling > 0 ? Double.NEGATIVE_INFINITY : 0;
        mostAgainst = Double.NEGATIVE_INFINITY;
    }

    /** A word that counts for nothing when it is left over tells so much. */
    void beside(double surname, double givenName) {
        surnameBeside |= surname >= 0;
        givenBeside |= givenName >= 0;
        beside += Math.max(0, Math.max(surname, givenName));
    }

    /** Each word tells so much as a surname, as a given name and as another name, or is none when that is less than nothing. */
    void words(double[] asSurnames, double[] asGivenNames, double[] asOthers) {
        surnames = asSurnames;
        given = asGivenNames;
        others = asOthers;
        count();
        if (mayHaveSurname() && mayHaveGiven() && (surnameBeside || givenBeside || asEither > 1)) {
            way(best, left(telling - asEither));
        }
        if (mayHaveSurname()) {
            boolean differs = asSurname < telling && knowsGiven;
            way(together(surnames, surnameBeside), differs ? Model.GIVEN_DIFFERS.stranger() : 0);
        }
        if (mayHaveGiven()) {
            boolean differs = asGiven < telling && knowsSurname;
            way(together(given, givenBeside), differs ? Model.SURNAME_DIFFERS.stranger() : 0);
        }
        neither();
        otherNames();
    }

    /** Two neighbours as one word; after {@link #words}. */
    void pair(int first, double own, double other) {
        double rest = 0;
        double restAsOther = 0;
        for (int i = 0; i < telling; i++) {
            if (i != first && i != first + 1) {
                rest += Math.max(0, Math.max(surnames[i], given[i]));
                restAsOther = Math.max(restAsOther, others[i]);
            }
        }
        boolean several = telling > ONE_PAIR;
        if (own >= 0) {
            way(several ? own + best + othersTell() : own + rest + (otherNames > 0 ? restAsOther : 0), 0);
        }
        if (other >= 0 && !several) {
            double two = otherNames > 1 ? (other + restAsOther + Math.max(other, restAsOther)) / 2 : 0;
            way(Math.max(other + rest, two), 0);
        }
    }

    private void count() {
        asSurname = 0;
        asGiven = 0;
        asEither = 0;
        asOther = 0;
        best = 0;
        for (int i = 0; i < telling; i++) {
            double tells = Math.max(surnames[i], given[i]);
            asSurname += surnames[i] >= 0 ? 1 : 0;
            asGiven += given[i] >= 0 ? 1 : 0;
            asEither += tells >= 0 ? 1 : 0;
            asOther += tells < 0 && others[i] >= 0 ? 1 : 0;
            best += Math.max(0, tells);
        }
    }

    private boolean mayHaveSurname() {
        return surnameBeside || asSurname > 0;
    }

    private boolean mayHaveGiven() {
        return givenBeside || asGiven > 0;
    }

    /** Words that are left over speak against, but not strongly, as another name does. */
    private void way(double tells, double against) {
        double sum = beside + tells + against;
        if (against < 2 * Model.WORD_LEFT.stranger()) {
            mostAgainst = Math.max(mostAgainst, sum);
        } else {
            most = Math.max(most, sum);
        }
    }

    private static double left(int words) {
        return Math.min(2, Math.max(0, words)) * Model.WORD_LEFT.stranger();
    }

    /** Each after the first tells half, unless the first is a word beside these. */
    private static double together(double[] tells, boolean otherFirst) {
        double sum = 0;
        double strongest = 0;
        for (double word : tells) {
            sum += Math.max(0, word);
            strongest = Math.max(strongest, word);
        }
        return otherFirst ? sum : (sum + strongest) / 2;
    }

    private void neither() {
        double against = Model.NAME_DIFFERS.stranger();
        if (telling > 1) {
            against = knowsSurname ? Model.SURNAME_DIFFERS.stranger() : 0;
            against += knowsGiven ? Model.GIVEN_DIFFERS.stranger() : 0;
        }
        way(0, against);
    }

    /** Another name stands for the given name as well. Of many words two may be one of the name. */
    private void otherNames() {
        if (otherNames == 0) {
            return;
        }
        int left = telling - asEither - Math.min(asOther, otherNames);
        if (otherNames == Sketch.MANY_ALIASES || telling > ONE_PAIR) {
            left = 0;
        }
        double against = 0;
        if (left > 0) {
            against = mayHaveSurname() ? left(left) : knowsSurname ? Model.SURNAME_DIFFERS.stranger() : 0;
        }
        way(best + othersTell(), against);
    }

    /** How much more words tell as other names than otherwise: the strongest whole, each further one half, no more of them than are known. */
    private double othersTell() {
        double strongest = 0;
        double first = 0;
        double second = 0;
        double all = 0;
        double alone = 0;
        for (int i = 0; i < telling; i++) {
            double own = Math.max(0, Math.max(surnames[i], given[i]));
            double half = Math.max(0, others[i] / 2 - own);
            strongest = Math.max(strongest, others[i]);
            alone = Math.max(alone, others[i] - own);
            second = Math.max(second, Math.min(first, half));
            first = Math.max(first, half);
            all += half;
        }
        return switch (otherNames) {
            case 0 -> 0;
            case 1 -> alone;
            case 2 -> strongest / 2 + first + second;
            default -> strongest / 2 + all;
        };
    }
}
