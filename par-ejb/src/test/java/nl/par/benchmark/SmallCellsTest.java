// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * R19 against an attacker who knows the rule, every released edition, and every relation between the figures. She lists each register that
 * could have led to exactly what was released: what all of them have in common, she knows.
 */
class SmallCellsTest {

    private static final List<Figure> KINDS = List.of(Figure.VERBAAL, Figure.FYSIEK, Figure.PSYCHISCH, Figure.ANDERS);
    private static final List<Figure> AFTERCARE =
            List.of(Figure.OPVANG_AANGEBODEN, Figure.OPVANG_AANGENOMEN, Figure.NAZORG_OP_TIJD);

    @Test
    void whoever_knows_all_kinds_of_registers_holds_enough_values_possible_for_every_kind_left_out() {
        for (int smallest : new int[] {2, 3, 5}) {
            Attack attack = new Attack(smallest);
            everyRegisterByKind(smallest == 5 ? 13 : 9, attack::sees);
            assertThat(attack.found()).as("smallest cell " + smallest).isEmpty();
            assertThat(attack.seen()).isGreaterThan(20);
        }
    }

    @Test
    void nor_does_what_was_offered_accepted_and_in_time_give_each_other_away() {
        for (int smallest : new int[] {2, 3, 5}) {
            Attack attack = new Attack(smallest);
            everyRegisterByAftercare(smallest == 5 ? 22 : 14, attack::sees);
            assertThat(attack.found()).as("smallest cell " + smallest).isEmpty();
        }
    }

    @Test
    void two_editions_of_a_year_tell_no_more_about_either_nor_about_what_changed() {
        int smallest = 2;
        List<Map<Figure, Integer>> registers = new ArrayList<>();
        everyRegisterByKind(6, registers::add);
        List<Map<Figure, Integer>> ofFourReports = registers.stream()
                .filter(register -> register.get(Figure.MELDINGEN) == 4)
                .toList();
        Map<List<Map<Figure, Integer>>, Map<Figure, Set<Integer>>> changes = new HashMap<>();
        Map<List<Map<Figure, Integer>>, Map<Figure, Set<Integer>>> afterwards = new HashMap<>();
        for (Map<Figure, Integer> first : ofFourReports) {
            Map<Figure, Integer> one = release(first, smallest, null);
            for (Map<Figure, Integer> second : registers) {
                Map<Figure, Integer> two = release(second, smallest, one);
                List<Map<Figure, Integer>> editions = List.of(one, two);
                for (Figure figure : KINDS) {
                    note(changes, editions, figure, second.get(figure) - first.get(figure));
                    note(afterwards, editions, figure, second.get(figure));
                }
                note(changes, editions, Figure.MELDINGEN, second.get(Figure.MELDINGEN) - first.get(Figure.MELDINGEN));
            }
        }
        changes.forEach((editions, figures) -> figures.forEach((figure, possible) -> {
            Integer one = editions.get(0).get(figure);
            Integer two = editions.get(1).get(figure);
            if (one == null || two == null || one.equals(two)) {
                assertThat(possible).as(figure + " from " + editions).hasSizeGreaterThanOrEqualTo(smallest);
            } else {
                assertThat(Math.abs(two - one)).isGreaterThanOrEqualTo(smallest);
            }
        }));
        afterwards.forEach((editions, figures) -> figures.forEach((figure, possible) -> {
            if (!editions.get(1).containsKey(figure)) {
                assertThat(possible).as(figure + " after " + editions).hasSizeGreaterThanOrEqualTo(smallest);
            }
        }));
    }

    @Test
    void what_was_left_out_never_comes_back_and_no_small_step_shows_in_large_registers_either() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            Map<Figure, Integer> first = large(random);
            Map<Figure, Integer> one = release(first, 5, null);
            Map<Figure, Integer> two = release(nearby(first, random), 5, one);
            Map<Figure, Integer> three = release(nearby(first, random), 5, two);
            for (Map<Figure, Integer> edition : List.of(one, two, three)) {
                assertNothingSmall(edition);
            }
            assertThat(one.keySet()).containsAll(two.keySet());
            assertThat(two.keySet()).containsAll(three.keySet());
            two.forEach((figure, value) -> assertThat(Math.abs(value - one.get(figure)))
                    .as(figure + " from " + one + " to " + two)
                    .satisfiesAnyOf(
                            step -> assertThat(step).isZero(),
                            step -> assertThat(step).isGreaterThanOrEqualTo(5)));
        }
    }

    /** For each figure left out, a register with that value that would be released in exactly the same way. */
    @Test
    void in_large_registers_every_small_value_stays_possible_for_a_kind_left_out() {
        Random random = new Random(5);
        int leftOut = 0;
        for (int i = 0; i < 20_000; i++) {
            Map<Figure, Integer> truth = large(random);
            Map<Figure, Integer> seen = release(truth, 5, null);
            for (Figure kind : KINDS) {
                if (seen.containsKey(Figure.MELDINGEN) && !seen.containsKey(kind)) {
                    leftOut++;
                    for (int value = 0; value < 5; value++) {
                        Map<Figure, Integer> other = new EnumMap<>(truth);
                        KINDS.stream()
                                .filter(one -> one != kind && !seen.containsKey(one))
                                .forEach(one -> other.put(one, truth.get(Figure.MELDINGEN)));
                        other.put(kind, value);
                        assertThat(release(other, 5, null))
                                .as(kind + " = " + value + " instead of " + truth)
                                .isEqualTo(seen);
                    }
                }
            }
        }
        assertThat(leftOut).isGreaterThan(1_000);
    }

    @Test
    void without_the_rule_for_the_last_kind_left_out_the_attacker_would_count_it() {
        Map<Figure, Integer> truth = of(20, 8, 6, 5, 1);
        assertThat(release(truth, 5, null))
                .as("8 + 6 + 5 of 20 reports: the last kind stands on at least one, so another goes with it")
                .containsOnlyKeys(Figure.MELDINGEN, Figure.VERBAAL, Figure.FYSIEK);
    }

    @Test
    void the_nine_reports_of_the_province_show_their_number_and_no_kind() {
        assertThat(release(of(9, 5, 0, 3, 4), 5, null)).isEqualTo(Map.of(Figure.MELDINGEN, 9));
        assertThat(release(of(4, 4, 0, 0, 0), 5, null)).isEmpty();
    }

    private static void assertNothingSmall(Map<Figure, Integer> shown) {
        shown.forEach((figure, value) -> {
            if (!figure.isMedian()) {
                assertThat(value).as(figure + " in " + shown).isGreaterThanOrEqualTo(5);
            }
            Figure whole = figure.whole();
            if (whole != null && !figure.isMedian()) {
                assertThat(shown).containsKey(whole);
                assertThat(shown.get(whole) - value).as("the rest of " + figure).isGreaterThanOrEqualTo(5);
            }
        });
        assertThat(KINDS.stream().filter(shown::containsKey).count()).isNotEqualTo(3);
    }

    private static Map<Figure, Integer> release(Map<Figure, Integer> truth, int smallest, Map<Figure, Integer> before) {
        return SmallCells.release(new YearFigures(truth, Map.of()), smallest, before);
    }

    private static Map<Figure, Integer> of(int reports, int... kinds) {
        Map<Figure, Integer> truth = new EnumMap<>(Figure.class);
        truth.put(Figure.MELDINGEN, reports);
        for (int i = 0; i < kinds.length; i++) {
            truth.put(KINDS.get(i), kinds[i]);
        }
        return truth;
    }

    /** Every report has at least one kind, so the kinds add up to at least the reports. */
    private static void everyRegisterByKind(int most, Consumer<Map<Figure, Integer>> to) {
        for (int reports = 0; reports <= most; reports++) {
            int[] kinds = new int[4];
            do {
                if (Arrays.stream(kinds).sum() >= reports) {
                    to.accept(of(reports, kinds));
                }
            } while (next(kinds, reports));
        }
    }

    private static void everyRegisterByAftercare(int most, Consumer<Map<Figure, Integer>> to) {
        for (int reports = 0; reports <= most; reports++) {
            int[] parts = new int[3];
            do {
                if (parts[1] <= parts[0]) {
                    Map<Figure, Integer> truth = of(reports);
                    for (int i = 0; i < parts.length; i++) {
                        truth.put(AFTERCARE.get(i), parts[i]);
                    }
                    to.accept(truth);
                }
            } while (next(parts, reports));
        }
    }

    private static boolean next(int[] digits, int highest) {
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] < highest) {
                digits[i]++;
                return true;
            }
            digits[i] = 0;
        }
        return false;
    }

    private static Map<Figure, Integer> large(Random random) {
        int reports = 5 + random.nextInt(80);
        int[] kinds = new int[4];
        do {
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] =
                        random.nextBoolean() ? random.nextInt(Math.min(7, reports + 1)) : random.nextInt(reports + 1);
            }
        } while (Arrays.stream(kinds).sum() < reports);
        Map<Figure, Integer> truth = of(reports, kinds);
        int offered = random.nextInt(reports + 1);
        truth.put(Figure.OPVANG_AANGEBODEN, offered);
        truth.put(Figure.OPVANG_AANGENOMEN, random.nextInt(offered + 1));
        truth.put(Figure.NAZORG_OP_TIJD, random.nextInt(reports + 1));
        return truth;
    }

    private static Map<Figure, Integer> nearby(Map<Figure, Integer> truth, Random random) {
        Map<Figure, Integer> other = new EnumMap<>(truth);
        int reports = Math.max(0, truth.get(Figure.MELDINGEN) + random.nextInt(15) - 7);
        other.replaceAll((figure, value) -> Math.max(0, Math.min(reports, value + random.nextInt(9) - 4)));
        other.put(Figure.MELDINGEN, reports);
        return other;
    }

    private static void note(
            Map<List<Map<Figure, Integer>>, Map<Figure, Set<Integer>>> known,
            List<Map<Figure, Integer>> editions,
            Figure figure,
            int value) {
        known.computeIfAbsent(editions, seen -> new EnumMap<>(Figure.class))
                .computeIfAbsent(figure, seen -> new TreeSet<>())
                .add(value);
    }

    /** What is possible for each figure, for each thing that can be released. */
    private static final class Attack {

        private final int smallest;
        private final Map<Map<Figure, Integer>, Map<Figure, Set<Integer>>> possible = new HashMap<>();

        Attack(int smallest) {
            this.smallest = smallest;
        }

        void sees(Map<Figure, Integer> truth) {
            Map<Figure, Set<Integer>> values =
                    possible.computeIfAbsent(release(truth, smallest, null), shown -> new EnumMap<>(Figure.class));
            truth.forEach((figure, value) ->
                    values.computeIfAbsent(figure, known -> new TreeSet<>()).add(value));
        }

        int seen() {
            return possible.size();
        }

        /** Each figure that was left out and yet is known too well. */
        List<String> found() {
            List<String> found = new ArrayList<>();
            possible.forEach((shown, figures) -> figures.forEach((figure, values) -> {
                if (!shown.containsKey(figure) && values.size() < smallest) {
                    found.add(figure + " is one of " + values + " where was released " + shown);
                }
            }));
            return found;
        }
    }
}
