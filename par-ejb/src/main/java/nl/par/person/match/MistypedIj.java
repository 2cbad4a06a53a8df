// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be meant where somebody mistyped {@code ij}, which is one letter in folded names: swapped (Djik), swapped with the letter beside it (Klinj, Dikj), the key
 * beside the i (Meojer), or a letter typed twice (Bruijjn). Compared letter by letter these would differ in two letters from Dijk, Klijn and Meijer, and sound unlike
 * them.
 */
public final class MistypedIj {

    private static final int MOST = 4;

    /** One letter of the fold for what was typed; {@code $1} is the letter beside it. */
    private static final List<Slip> SLIPS =
            List.of(new Slip("ji|[uok]j|yj|iy", "y"), new Slip("i([a-z])j", "y$1"), new Slip("i([a-z])j", "$1y"));

    private record Slip(Pattern typed, String meant) {

        Slip(String typed, String meant) {
            this(Pattern.compile(typed), meant);
        }
    }

    private MistypedIj() {}

    /** The folded words that may be meant by this one, at most four; none when nothing in it looks like a mistyped {@code ij}. */
    public static List<String> readings(String folded) {
        if (folded.indexOf('j') < 0 && folded.indexOf('y') < 0) {
            return List.of();
        }
        List<String> readings = new ArrayList<>();
        for (Slip slip : SLIPS) {
            Matcher typed = slip.typed().matcher(folded);
            for (int from = 0; typed.find(from) && readings.size() < MOST; from = typed.start() + 1) {
                String meant = slip.meant().replace("$1", typed.groupCount() == 0 ? "" : typed.group(1));
                readings.add(folded.substring(0, typed.start()) + meant + folded.substring(typed.end()));
            }
        }
        return readings;
    }
}
