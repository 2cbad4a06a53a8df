// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Given names that stand for each other: the call name and the name of the register (Kees, Cornelis), and one name in several alphabets or
 * languages (Mohammed, Muhammet). Shipped as two tables, {@code name_variants.csv} and, of families from other countries,
 * {@code name_spellings.csv}: each line begins with the name under which the group is found.
 */
public final class NameVariants {

    /** The table that is shipped. */
    public static final NameVariants SHIPPED = new NameVariants();

    /** How many kinds of shape there are: words of another shape need not be compared. */
    private static final int SHAPES = 64;

    private static final int MOST_ABOVE = 6;
    private static final byte[][][] ALONE = byShape(Set.of());

    private final Map<String, List<String>> heads = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, byte[][][]> others = new ConcurrentHashMap<>();
    private final Set<String> home;

    private NameVariants() {
        load("name_variants.csv");
        home = Set.copyOf(heads.keySet());
        load("name_spellings.csv");
    }

    private void load(String table) {
        for (String line : ShippedTable.lines(table)) {
            List<String> group = Folding.split(Folding.fold(line));
            String head = group.get(0);
            for (String name : group) {
                List<String> above = heads.computeIfAbsent(name, n -> new ArrayList<>());
                if (above.size() < MOST_ABOVE && !above.contains(head)) {
                    above.add(head);
                    members.computeIfAbsent(head, n -> new LinkedHashSet<>()).add(name);
                }
            }
        }
    }

    /** The names of the groups that this folded name belongs to, at most six; none when it stands for itself alone. */
    public List<String> groups(String folded) {
        return heads.getOrDefault(folded, List.of());
    }

    /** Whether hardly anyone has this folded name but in families that came from other countries. */
    boolean fromAfar(String folded) {
        return heads.containsKey(folded) && !home.contains(folded);
    }

    /** All folded names that have other forms. */
    Set<String> names() {
        return heads.keySet();
    }

    /** Every other folded name that may be meant by this one. */
    Set<String> of(String folded) {
        Set<String> all = new LinkedHashSet<>();
        groups(folded).forEach(head -> all.addAll(members.getOrDefault(head, Set.of())));
        all.remove(folded);
        return all;
    }

    /** The same as the index holds them, by their {@link #shape}; worked out once for each name of the tables. */
    byte[][][] shapes(String folded) {
        return heads.containsKey(folded) ? others.computeIfAbsent(folded, name -> byShape(of(name))) : ALONE;
    }

    private static byte[][][] byShape(Set<String> names) {
        byte[][][] shapes = new byte[SHAPES][0][];
        for (String name : names) {
            byte[] word = PersonForm.bytes(name);
            int shape = shape(word[0], word.length);
            shapes[shape] = Arrays.copyOf(shapes[shape], shapes[shape].length + 1);
            shapes[shape][shapes[shape].length - 1] = word;
        }
        return shapes;
    }

    /** Of which shapes there are any, as bits. */
    static long filled(byte[][][] shapes) {
        long filled = 0;
        for (int i = 0; i < SHAPES; i++) {
            filled |= shapes[i].length == 0 ? 0 : 1L << i;
        }
        return filled;
    }

    /** By its first letter and its length most words are seen to be no other form. */
    static int shape(byte first, int length) {
        return (first * 5 + length * 11) & (SHAPES - 1);
    }
}
