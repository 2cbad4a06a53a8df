// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/**
 * How a folded word sounds to Dutch ears. Spellings that are heard alike get the same sound: ij, ei and y; c, k and ck; s and z; f, v and ph;
 * g and ch; d, t, dt and th at the end; ou and au; oe and u; ie and i; x and ks; doubled letters. A sound widens a search and weighs less than
 * the same spelling.
 */
public final class DutchSound {

    private static final String VOWELS = "aeiou";

    private final String word;
    private final StringBuilder sound;
    private int at;

    private DutchSound(String word) {
        this.word = word;
        this.sound = new StringBuilder(word.length());
    }

    /** The sound, with one letter for each sound; empty for an empty word. */
    public static String of(String foldedWord) {
        DutchSound reading = new DutchSound(foldedWord);
        while (reading.at < foldedWord.length()) {
            reading.step();
        }
        reading.harden();
        return reading.sound.toString();
    }

    /** The consonants of the sound, after its first vowel if it begins with one; short sounds whole, because nothing of them can be missed. */
    public static String code(String sound) {
        if (sound.length() <= 3) {
            return sound;
        }
        StringBuilder code = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i);
            if (VOWELS.indexOf(letter) < 0) {
                boolean silent = letter == 'h' && i > 0;
                if (!silent) {
                    code.append(letter);
                }
            } else if (i == 0) {
                code.append('a');
            }
        }
        return code.length() < 2 ? sound : code.toString();
    }

    private char next(int distance) {
        int place = at + distance;
        return place < word.length() ? word.charAt(place) : 0;
    }

    private static boolean vowel(char letter) {
        return VOWELS.indexOf(letter) >= 0 || letter == 'y';
    }

    private void step() {
        char letter = word.charAt(at);
        if (vowel(letter)) {
            vowels(letter);
        } else {
            consonants(letter);
        }
    }

    private void vowels(char letter) {
        char second = next(1);
        if (letter == 'y' && vowel(second)) {
            boolean glide = at == 0 || !vowel(word.charAt(at - 1));
            say(glide ? 'j' : 'i', 1);
        } else if ((letter == 'e' && (second == 'i' || second == 'y')) || (letter == 'i' && second == 'e')) {
            say('i', second == 'i' && next(2) == 'j' ? 3 : 2);
        } else if ((letter == 'o' && second == 'e') || (letter == 'e' && second == 'u')) {
            say('u', 2);
        } else if ((letter == 'o' || letter == 'a') && second == 'u') {
            say('o', next(2) == 'w' ? 3 : 2);
        } else if (letter == 'a' && second == 'e') {
            say('a', 2);
        } else if (letter == 'u' && second == 'y') {
            sayAll("ui", 2);
        } else {
            say(letter == 'y' ? 'i' : letter, 1);
        }
    }

    private void consonants(char letter) {
        switch (letter) {
            case 'c' -> c();
            case 's' -> s();
            case 'x' -> sayAll("ks", 1);
            case 'z' -> say('s', next(1) == 's' ? 2 : 1);
            case 'v' -> say('f', 1);
            case 'q' -> sayAll(next(1) == 'u' ? "kw" : "k", next(1) == 'u' ? 2 : 1);
            case 'p' -> say(next(1) == 'h' ? 'f' : 'p', next(1) == 'h' ? 2 : 1);
            case 'k' -> say(next(1) == 'h' ? 'g' : 'k', next(1) == 'h' ? 2 : 1);
            case 'g' -> say('g', next(1) == 'h' ? 2 : 1);
            case 'd' -> d();
            case 't' -> say('t', next(1) == 'h' ? 2 : 1);
            case 'h' -> say(vowel(next(1)) ? 'h' : 0, 1);
            default -> say(letter, 1);
        }
    }

    private void c() {
        char second = next(1);
        if (second == 'h') {
            say('g', 2);
        } else if (second == 'k' || second == 'c') {
            say('k', 2);
        } else {
            say(second == 'e' || second == 'i' || second == 'y' ? 's' : 'k', 1);
        }
    }

    private void s() {
        if (next(1) == 'c' && next(2) == 'h') {
            say('s', vowel(next(3)) ? 1 : 3);
        } else {
            boolean hissed = next(1) == 'j' || next(1) == 'h';
            say('s', hissed ? 2 : 1);
        }
    }

    private void d() {
        if (next(1) == 't' || next(1) == 'h') {
            say('t', 2);
        } else {
            say(next(1) == 'j' ? 'j' : 'd', next(1) == 'j' ? 2 : 1);
        }
    }

    private void sayAll(String sounds, int read) {
        for (int i = 0; i < sounds.length(); i++) {
            say(sounds.charAt(i), i == 0 ? read : 0);
        }
    }

    private void say(char letter, int read) {
        int last = sound.length() - 1;
        if (letter != 0 && (last < 0 || sound.charAt(last) != letter)) {
            sound.append(letter);
        }
        at += read;
    }

    /** At the end of a word d is heard as t and b as p. */
    private void harden() {
        int last = sound.length() - 1;
        if (last > 0) {
            char end = sound.charAt(last);
            sound.setCharAt(last, end == 'd' ? 't' : end == 'b' ? 'p' : end);
            if (last > 1 && sound.charAt(last) == sound.charAt(last - 1)) {
                sound.setLength(last);
            }
        }
    }
}
