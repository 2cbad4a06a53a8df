// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import nl.par.person.match.NameWords.Role;

/** How alike an asked word and a registered word are, and what that tells for the name that the registered word is. */
enum WordLikeness {
    NONE(0, ""),
    INITIAL(1, "De voorletter komt overeen."),
    TWO(2, " lijkt: twee letters anders."),
    ONE(3, " lijkt: één letter anders."),
    SLIP(4, " lijkt: één letter anders."),
    SOUND(5, " klinkt hetzelfde maar is anders geschreven."),
    VARIANT(6, " is een andere vorm van dezelfde naam."),
    SAME(7, " komt overeen");

    private static final WordLikeness[] ALL = values();

    static final int KINDS = ALL.length;

    /** How much seldomer somebody is asked about by a name of each {@link #kind} than by his own: just as when it is written as registered. */
    private static final double[] SELDOM = {
        1,
        1,
        1,
        Model.GIVEN_FURTHER / Model.GIVEN_SAME,
        Model.PARTNER_SAME / Model.SURNAME_SAME,
        Model.FORMAL_SAME / Model.GIVEN_SAME
    };

    private static final double COMMON = 10;
    private static final double RARE = 12.8;

    private final int place;
    private final String says;

    WordLikeness(int place, String says) {
        this.place = place;
        this.says = says;
    }

    /** Its place in tables. */
    int place() {
        return place;
    }

    /** The least letters of the shorter word; shorter names have too many others beside them. */
    int shortest() {
        return switch (this) {
            case TWO -> 5;
            case SLIP -> 4;
            case ONE -> 3;
            default -> 1;
        };
    }

    /** The one at a place. */
    static WordLikeness at(int place) {
        return ALL[place];
    }

    static WordLikeness of(AskedWord asked, FormReader person, int part) {
        int from = person.from[part];
        int length = person.length[part];
        if (asked.initial() || length == 1) {
            return initial(asked, person, part);
        }
        if (asked.same(person.bytes, from, length)) {
            return asked.reading ? SLIP : SAME;
        }
        if (asked.optional || asked.reading) {
            return NONE;
        }
        if (!person.role[part].surname() && asked.variant(person.bytes, from, length)) {
            return VARIANT;
        }
        return near(asked, person, part);
    }

    /** What is cheap to see comes first: most words are of another length and another sound. */
    private static WordLikeness near(AskedWord asked, FormReader person, int part) {
        int length = person.length[part];
        int shorter = Math.min(asked.bytes.length, length);
        int allowed = shorter < ONE.shortest() ? 0 : shorter < TWO.shortest() ? 1 : 2;
        boolean near = Math.abs(asked.bytes.length - length) <= allowed;
        boolean mayBeHeard = asked.soundHash == person.sound[part];
        if ((!near && !mayBeHeard) || asked.lost(person.letters(part)) > asked.mostLost) {
            return NONE;
        }
        if (mayBeHeard && asked.soundsLike(person.bytes, person.from[part], length)) {
            return SOUND;
        }
        int edits = near ? asked.edits(person.bytes, person.from[part], length) : 9;
        if (edits > allowed) {
            return NONE;
        }
        if (edits > 1) {
            return TWO;
        }
        boolean slip =
                shorter >= SLIP.shortest() && FingerSlip.made(asked.bytes, person.bytes, person.from[part], length);
        return slip ? SLIP : ONE;
    }

    private static WordLikeness initial(AskedWord asked, FormReader person, int part) {
        Role role = person.role[part];
        boolean bothSame = asked.initial() && person.length[part] == 1;
        byte first = person.bytes[person.from[part]];
        if (!role.given()) {
            return bothSame && asked.bytes[0] == first ? SAME : NONE;
        }
        return (asked.initial() ? asked.bytes[0] == first : asked.begins(first)) ? INITIAL : NONE;
    }

    /** What this likeness tells when the registered word has its role. */
    Bits bits(AskedWord asked, FormReader person, int part) {
        Role role = person.role[part];
        if (this == SAME) {
            return asked.same(kind(person, part));
        }
        if (this == INITIAL) {
            return asked.initialBits(further(person, part));
        }
        boolean last = role.surname();
        int length = person.length[part];
        double here = last
                ? NamePriors.NETHERLANDS.surname(person.bytes, person.from[part], length)
                : NamePriors.NETHERLANDS.given(person.bytes, person.from[part], length);
        int kind = kind(person, part);
        return asked.near(place * SELDOM.length + kind, length, here, () -> {
            int shorter = Math.min(asked.bytes.length, length);
            double seldom = SELDOM[kind];
            if (last) {
                return surname(asked, here, shorter, seldom);
            }
            boolean alias = role == Role.ALIAS; // nobody lists those: a name beside one may well be a surname
            Bits bits = given(asked, asked.among(here), shorter, seldom, alias || asked.listed);
            return alias ? Model.alias(bits) : bits;
        });
    }

    /** Whether it is not the first of the given names. */
    private static boolean further(FormReader person, int part) {
        Role role = person.role[part];
        return role == Role.FURTHER || (role == Role.INITIAL && part > 0 && person.role[part - 1] == Role.INITIAL);
    }

    /** As {@link AskedWord#same(int)} has them. */
    private static int kind(FormReader person, int part) {
        return switch (person.role[part]) {
            case SURNAME -> 0;
            case GIVEN -> person.formal(part) ? 5 : 1;
            case INITIAL -> 1;
            case ALIAS -> 2;
            case FURTHER -> 3;
            case PARTNER -> 4;
        };
    }

    private Bits surname(AskedWord asked, double here, int length, double seldom) {
        NamePriors priors = NamePriors.NETHERLANDS;
        double u = this == SOUND
                ? Math.max(here, priors.surnameSound(asked.sound))
                : here + Model.nearSurname(this, length);
        return Model.surname(seldom * Model.mistakenSurname(this), u);
    }

    private Bits given(AskedWord asked, double here, int length, double seldom, boolean listed) {
        NamePriors priors = NamePriors.NETHERLANDS;
        if (this == VARIANT) {
            return Model.variant(seldom, Math.max(here, asked.among(forms(asked))));
        }
        double u =
                this == SOUND ? Math.max(here, priors.givenSound(asked.sound)) : here + Model.nearGiven(this, length);
        return Model.mistaken(this, listed, seldom, u);
    }

    /** The share of all people with another form of a name; of a common name at least so many that the form tells less than the name itself. */
    private static double forms(AskedWord asked) {
        NamePriors priors = NamePriors.NETHERLANDS;
        return Math.max(priors.given(asked.bytes, 0, asked.bytes.length) / 2, priors.variants(asked.word));
    }

    /** In plain Dutch. */
    String reason(Role role, Bits bits) {
        if (this == INITIAL) {
            return says;
        }
        return what(role) + says + (this == SAME ? rarity(bits.stranger(), role) : "");
    }

    private static String what(Role role) {
        return switch (role) {
            case SURNAME -> "De achternaam";
            case PARTNER -> "De achternaam van de partner";
            case GIVEN, FURTHER -> "De voornaam";
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
