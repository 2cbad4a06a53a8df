// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import nl.par.person.match.NameWords.Part;
import nl.par.person.match.NameWords.Role;

/** How alike a typed word and a registered word are: the same, one letter, one or two edits, or alike in sound. */
record WordLikeness(double bits, String reason) {

    private static final WordLikeness NONE = new WordLikeness(0, "");
    private static final double INITIAL_BITS = 2.5;
    private static final double COMMON = 10;
    private static final double RARE = 13;

    static WordLikeness of(String asked, Part part) {
        String word = part.word();
        if (asked.length() == 1 || word.length() == 1) {
            return initial(asked, part);
        }
        double full = fullBits(part);
        String what = what(part.role());
        if (asked.equals(word)) {
            return new WordLikeness(full, what + " komt overeen" + rarity(full, part.role()));
        }
        int allowed = allowedEdits(asked, word);
        int edits = EditDistance.upTo(allowed, asked, word);
        if (edits == 1 && allowed >= 1) {
            return lesser(full - 3, what + " lijkt: één letter anders.");
        }
        if (Folding.soundAlike(asked, word)) {
            return lesser(full - 4, what + " klinkt hetzelfde maar is anders geschreven.");
        }
        return edits == 2 && allowed == 2 ? lesser(full - 5, what + " lijkt: twee letters anders.") : NONE;
    }

    private static WordLikeness initial(String asked, Part part) {
        boolean surname = part.role() == Role.SURNAME || part.role() == Role.ALIAS;
        if (surname || asked.charAt(0) != part.word().charAt(0)) {
            return NONE;
        }
        return new WordLikeness(INITIAL_BITS, "De voorletter komt overeen.");
    }

    private static WordLikeness lesser(double bits, String reason) {
        return bits <= 0 ? NONE : new WordLikeness(bits, reason);
    }

    /** Short names have too many neighbours: three letters must be the same, six may differ in one. */
    private static int allowedEdits(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter < 4 ? 0 : shorter < 7 ? 1 : 2;
    }

    private static double fullBits(Part part) {
        NamePriors priors = NamePriors.NETHERLANDS;
        return switch (part.role()) {
            case SURNAME -> priors.surnameBits(part.word());
            case GIVEN -> priors.givenNameBits(part.word());
            case INITIAL -> INITIAL_BITS;
            case ALIAS -> Math.min(priors.surnameBits(part.word()), priors.givenNameBits(part.word()));
        };
    }

    private static String what(Role role) {
        return switch (role) {
            case SURNAME -> "De achternaam";
            case GIVEN -> "De voornaam";
            case INITIAL -> "De voorletter";
            case ALIAS -> "Een andere naam van betrokkene";
        };
    }

    private static String rarity(double bits, Role role) {
        if (role != Role.SURNAME || (bits > COMMON && bits < RARE)) {
            return ".";
        }
        return bits <= COMMON ? ", maar die komt veel voor." : " en komt weinig voor.";
    }
}
