// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;
import nl.par.person.match.NameWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * Compares a name as typed, in any order, with all names under which a person is registered. The agreement that tells most comes first; each
 * asked word and each registered name counts once. Serves many persons, one after the other.
 */
final class NameComparison {

    /** Names of two letters come together, from a few countries: the second tells half as much. */
    private static final int TINY = 2;

    private final AskedWord[] words;
    private final int telling;
    private final byte @Nullable [] prefix;
    private final int width = PersonForm.MOST_PARTS;
    private final WordLikeness[] likeness;
    private final Bits[] bits;
    private final double[] tells;
    private final KnownWords known;
    /** The words of the person that are like any that was asked, as bits. */
    private long alike;

    private int left;
    private long namesUsed;
    private boolean surname;
    private boolean given;
    private boolean alias;
    private boolean tiny;

    NameComparison(AskedPerson asked) {
        words = asked.words.toArray(AskedWord[]::new);
        telling = asked.telling;
        prefix = asked.prefix;
        likeness = new WordLikeness[words.length * width];
        bits = new Bits[words.length * width];
        tells = new double[words.length];
        known = new KnownWords(words);
    }

    /**
     * Looks how alike the words are, to be called before {@link #compare}. The most that the name can tell in favour, and what surely speaks
     * against.
     */
    double most(FormReader person) {
        Arrays.fill(tells, 0);
        int matched = 0;
        boolean last = false;
        boolean first = false;
        boolean named = false;
        alike = 0;
        for (int part = 0; part < person.parts; part++) {
            if (!known.look(person, part)) {
                continue;
            }
            alike |= 1L << part;
            boolean surnames = person.role[part].surname();
            boolean other = person.role[part] == Role.ALIAS;
            last |= surnames;
            first |= !surnames;
            named |= !other;
            for (int w = 0; w < words.length; w++) {
                WordLikeness like = known.like(w);
                likeness[w * width + part] = like;
                if (like != WordLikeness.NONE) {
                    matched |= words[w].places;
                    double here = words[w].most(like, surnames);
                    tells[w] = Math.max(tells[w], other ? Math.min(Model.ALIAS_MOST, here) : here);
                }
            }
        }
        double most = most(named);
        return (matched & ((1 << telling) - 1)) == (1 << telling) - 1 ? most : most + against(person, last, first);
    }

    private double most(boolean named) {
        double most = 0;
        double strongest = 0;
        for (double word : tells) {
            most += word;
            strongest = Math.max(strongest, word);
        }
        return named ? most : (most + strongest) / 2;
    }

    /** What surely speaks against, when a word is left over. */
    private double against(FormReader person, boolean last, boolean first) {
        if (person.parts == 0) {
            return 0;
        }
        if (telling == 1) {
            return Model.NAME_DIFFERS.stranger();
        }
        double surnames = !last && person.knowsSurname ? Model.SURNAME_DIFFERS.stranger() : 0;
        return surnames + (!first && person.knowsGiven ? Model.GIVEN_DIFFERS.stranger() : 0);
    }

    void compare(FormReader person, Tally tally) {
        if (words.length == 0) {
            return;
        }
        if (person.parts == 0) {
            tally.unknown("De naam");
            return;
        }
        fill(person);
        left = (1 << telling) - 1;
        namesUsed = 0;
        surname = false;
        given = false;
        alias = false;
        tiny = false;
        for (int best = best(person); best >= 0; best = best(person)) {
            take(best, person, tally);
        }
        differences(person, tally);
    }

    private void fill(FormReader person) {
        for (int w = 0; w < words.length; w++) {
            for (long parts = alike; parts != 0; parts &= parts - 1) {
                int part = Long.numberOfTrailingZeros(parts);
                WordLikeness like = likeness[w * width + part];
                bits[w * width + part] = like == WordLikeness.NONE ? Bits.NONE : like.bits(words[w], person, part);
            }
        }
    }

    /** The cell that tells most among those still free, or -1. */
    private int best(FormReader person) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int w = 0; w < words.length; w++) {
            if (!free(words[w])) {
                continue;
            }
            for (long parts = alike; parts != 0; parts &= parts - 1) {
                int part = Long.numberOfTrailingZeros(parts);
                int cell = w * width + part;
                boolean again = likeness[cell] == WordLikeness.INITIAL && (given || alias) && !words[w].initial();
                boolean open =
                        likeness[cell] != WordLikeness.NONE && !again && (namesUsed & (1L << person.name[part])) == 0;
                if (open && bits[cell].stranger() > most) {
                    most = bits[cell].stranger();
                    best = cell;
                }
            }
        }
        return best;
    }

    private boolean free(AskedWord word) {
        if (!word.optional) {
            return (left & word.places) == word.places;
        }
        return (left & word.places) == 0
                && (namesUsed & (1L << (20 + Integer.numberOfTrailingZeros(word.places)))) == 0;
    }

    private void take(int cell, FormReader person, Tally tally) {
        AskedWord word = words[cell / width];
        int part = cell % width;
        Role role = person.role[part];
        if (word.optional) {
            namesUsed |= 1L << (20 + Integer.numberOfTrailingZeros(word.places));
        }
        left &= ~word.places;
        namesUsed |= 1L << person.name[part];
        boolean again = role.surname() ? surname : role.given() ? given : alias;
        surname |= role.surname();
        given |= role.given();
        alias |= role == Role.ALIAS;
        boolean two = word.bytes.length == TINY;
        Bits tells = again || (two && tiny) ? bits[cell].half() : bits[cell];
        tiny |= two;
        tally.agree(tells, Tally.NAME, likeness[cell].reason(role, bits[cell]));
        if (role.surname() && !again && prefixCounts(likeness[cell]) && otherPrefix(person, part)) {
            tally.differ(Model.PREFIX_DIFFERS, "Het tussenvoegsel wijkt af.");
        }
    }

    /** A single mistaken word is only just shown, and would not be with another prefix. */
    private boolean prefixCounts(WordLikeness like) {
        return like == WordLikeness.SAME || telling > 1;
    }

    /** Whether the surname is registered with another prefix than asked, or with one where none was asked, or the other way around. */
    private boolean otherPrefix(FormReader person, int part) {
        if (prefix == null) {
            return false;
        }
        int whole = person.prefixed(part);
        int from = whole < 0 ? 0 : person.from[whole];
        int length = whole < 0 ? 0 : person.length[whole] - person.length[part];
        return !Arrays.equals(prefix, 0, prefix.length, person.bytes, from, from + length);
    }

    private void differences(FormReader person, Tally tally) {
        int unused = Integer.bitCount(left);
        if (surname && (given || alias)) {
            for (int i = 0; i < Math.min(2, unused); i++) {
                tally.differ(Model.WORD_LEFT, "Niet alle namen die u invulde staan hier.");
            }
        } else if (unused == 1 && !surname && !given && !alias) {
            tally.differ(Model.NAME_DIFFERS, "De naam wijkt af.");
        } else if (unused > 0) {
            missingSurname(person, tally);
            missingGiven(person, tally);
        }
    }

    private void missingSurname(FormReader person, Tally tally) {
        if (surname) {
            return;
        }
        if (person.knowsSurname) {
            tally.differ(Model.SURNAME_DIFFERS, given || alias ? "De achternaam wijkt af." : "De naam wijkt af.");
        } else {
            tally.unknown("De achternaam");
        }
    }

    private void missingGiven(FormReader person, Tally tally) {
        if (given || alias) {
            return;
        }
        if (person.knowsGiven) {
            tally.differ(Model.GIVEN_DIFFERS, surname ? "De voornaam wijkt af." : "De naam wijkt af.");
        } else {
            tally.unknown("De voornaam");
        }
    }
}
