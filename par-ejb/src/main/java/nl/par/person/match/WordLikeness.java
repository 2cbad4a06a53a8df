// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import nl.par.person.match.NameWords.Role;

/** How alike an asked word and a registered word are, and what that tells for the name that the registered word is. */
enum WordLikeness {
    NONE(0, ""),
    INITIAL(1, "De voorletter komt overeen."),
    TWO(2, " lijkt: twee letters anders."),
    ONE(3, " lijkt: één letter anders."),
    SOUND(4, " klinkt hetzelfde maar is anders geschreven."),
    VARIANT(5, " is een andere vorm van dezelfde naam."),
    SAME(6, " komt overeen");

    private static final WordLikeness[] ALL = values();

    static final int KINDS = ALL.length;

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
            return SAME;
        }
        if (asked.optional) {
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
        int allowed = shorter < 3 ? 0 : shorter < 5 ? 1 : 2;
        boolean near = Math.abs(asked.bytes.length - length) <= allowed;
        boolean mayBeHeard = asked.soundHash == person.sound[part];
        if ((!near && !mayBeHeard) || asked.lost(person.letters(part)) > asked.mostLost) {
            return NONE;
        }
        if (mayBeHeard && asked.soundsLike(person.bytes, person.from[part], length)) {
            return SOUND;
        }
        int edits = near ? asked.edits(person.bytes, person.from[part], length) : 9;
        return edits > allowed ? NONE : edits == 1 ? ONE : TWO;
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
        int kind = place * 3 + (last ? 0 : role == Role.ALIAS ? 1 : 2);
        return asked.near(kind, length, here, () -> {
            int shorter = Math.min(asked.bytes.length, length);
            Bits bits = last ? surname(asked, here, shorter) : given(asked, asked.among(here), shorter);
            return role == Role.ALIAS ? Model.alias(bits) : bits;
        });
    }

    /** Whether it is not the first of the given names. */
    private static boolean further(FormReader person, int part) {
        Role role = person.role[part];
        return role == Role.FURTHER || (role == Role.INITIAL && part > 0 && person.role[part - 1] == Role.INITIAL);
    }

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

    private Bits surname(AskedWord asked, double here, int length) {
        NamePriors priors = NamePriors.NETHERLANDS;
        return switch (this) {
            case SOUND -> Model.surname(Model.SURNAME_SOUND, Math.max(here, priors.surnameSound(asked.sound)));
            case ONE -> Model.surname(Model.SURNAME_ONE, here + Model.nearSurname(1, length));
            default -> Model.surname(Model.SURNAME_TWO, here + Model.nearSurname(2, length));
        };
    }

    private Bits given(AskedWord asked, double here, int length) {
        NamePriors priors = NamePriors.NETHERLANDS;
        return switch (this) {
            case VARIANT -> Model.variant(Math.max(here, asked.among(forms(asked))));
            case SOUND -> Model.given(Model.GIVEN_SOUND, Math.max(here, priors.givenSound(asked.sound)));
            case ONE -> Model.given(Model.GIVEN_ONE, here + Model.nearGiven(1, length));
            default -> Model.given(Model.GIVEN_TWO, here + Model.nearGiven(2, length));
        };
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
