// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The mistakes that people make when they type or hear a name or a date. Knows nothing of how the engine compares. */
final class Slips {

    private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final String[][] HEARD = {
        {"ij", "ei"},
        {"ei", "ij"},
        {"ij", "y"},
        {"y", "ij"},
        {"ck", "k"},
        {"k", "ck"},
        {"c", "k"},
        {"k", "c"},
        {"s", "z"},
        {"z", "s"},
        {"f", "v"},
        {"v", "f"},
        {"ph", "f"},
        {"f", "ph"},
        {"g", "ch"},
        {"ch", "g"},
        {"d", "dt"},
        {"dt", "t"},
        {"d", "t"},
        {"t", "d"},
        {"th", "t"},
        {"t", "th"},
        {"ou", "au"},
        {"au", "ou"},
        {"oe", "u"},
        {"u", "oe"},
        {"ie", "i"},
        {"i", "ie"},
        {"x", "ks"},
        {"ks", "x"},
        {"ss", "s"},
        {"s", "ss"},
        {"nn", "n"},
        {"n", "nn"},
        {"ll", "l"},
        {"l", "ll"},
        {"tt", "t"},
        {"t", "tt"},
        {"kk", "k"},
        {"mm", "m"},
        {"pp", "p"},
        {"rr", "r"},
        {"aa", "a"},
        {"ee", "e"},
        {"oo", "o"}
    };
    private static final Map<String, String> PLAIN = plain();

    private final SplittableRandom random;

    Slips(SplittableRandom random) {
        this.random = random;
    }

    /** A letter dropped, doubled, swapped with the next or typed as its neighbour on the keyboard. */
    String typed(String word) {
        int place = random.nextInt(word.length());
        String before = word.substring(0, place);
        String letter = word.substring(place, place + 1);
        String after = word.substring(place + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 ->
                after.isEmpty() ? before + letter + letter : before + after.charAt(0) + letter + after.substring(1);
            default -> before + neighbour(letter) + after;
        };
    }

    private String neighbour(String letter) {
        String low = letter.toLowerCase(java.util.Locale.ROOT);
        for (String row : KEYBOARD) {
            int at = row.indexOf(low);
            if (at >= 0) {
                int other = at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (random.nextBoolean() ? 1 : -1);
                return row.substring(other, other + 1);
            }
        }
        return "e";
    }

    /** Written as it was heard; the word itself when nothing in it can be heard otherwise. */
    String heard(String word) {
        List<String> ways = new ArrayList<>();
        for (String[] pair : HEARD) {
            int at = word.indexOf(pair[0]);
            boolean end = !pair[1].equals("dt") || at == word.length() - 1;
            if (at > 0 && end) {
                ways.add(word.substring(0, at) + pair[1] + word.substring(at + pair[0].length()));
            }
        }
        return ways.isEmpty() ? word : Population.pick(ways, random);
    }

    /** Without diacritics, as from a keyboard that has none. */
    static String plain(String word) {
        String plain = word;
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    private static Map<String, String> plain() {
        Map<String, String> letters = new TreeMap<>();
        String from = "şŞéëèêïíöÖóòüÜúçÇğĞıİđĐćčñäÄáàśźżłŁãõøå";
        String to = "sSeeeeiioOoouUucCgGiIdDccnaAaaszzlLaooa";
        for (int i = 0; i < from.length(); i++) {
            letters.put(from.substring(i, i + 1), to.substring(i, i + 1));
        }
        letters.put("ß", "ss");
        return letters;
    }

    /** The date with another day, month or year in one digit; the same date when none can be. */
    LocalDate digit(LocalDate date) {
        for (int attempt = 0; attempt < 50; attempt++) {
            char[] text = date.toString().toCharArray();
            int[] places = {3, 5, 6, 8, 9, 2, 9, 3};
            int place = places[random.nextInt(places.length)];
            text[place] = (char) ('0' + random.nextInt(10));
            LocalDate other = parse(new String(text));
            if (!other.equals(date) && other.getYear() > 1900 && other.getYear() < 2026) {
                return other;
            }
        }
        return date.plusDays(1);
    }

    LocalDate decade(LocalDate date) {
        int years = 10 * (1 + random.nextInt(3));
        return date.plusYears(date.getYear() > 1970 ? -years : years);
    }

    /** Day and month swapped where that gives a date, else one digit wrong. */
    LocalDate swapped(LocalDate date) {
        return date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue()
                ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                : digit(date);
    }

    LocalDate anything() {
        return LocalDate.ofYearDay(1935 + random.nextInt(75), 1 + random.nextInt(365));
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return LocalDate.MIN;
        }
    }
}
