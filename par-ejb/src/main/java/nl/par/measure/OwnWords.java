// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/** What a colleague worded otherwise than the template, held against the passages in which the template allows it. */
final class OwnWords {

    private static final int LONGEST = 1500;

    private final List<Passage> sent;
    private final List<String> standard;

    /**
     * The passages as they were sent.
     *
     * @param standard how the template words its passages, in order
     */
    OwnWords(List<Passage> sent, List<String> standard) {
        this.sent = sent;
        this.standard = standard;
    }

    /** Adds what is wrong: no such passage, the template changed meanwhile, or words that may not go into a letter. */
    void check(Wording wording, Violations violations) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            Passage passage = sent.get(i);
            String field = "eigenTekst[" + i + "]";
            boolean known = passage.alinea() >= 1 && passage.alinea() <= standard.size();
            violations.require(
                    known && seen.add(passage.alinea()),
                    field + ".alinea",
                    "Dit deel van de brief ligt vast, of staat er twee keer bij.");
            if (known) {
                check(passage, field + ".tekst", wording, violations);
            }
        }
    }

    private void check(Passage passage, String field, Wording wording, Violations violations) {
        String shown = passage.standaard();
        violations.require(
                shown == null || tidy(shown).equals(standard(passage)),
                field,
                "De standaardtekst is intussen veranderd. Open het formulier opnieuw.");
        if (!unchanged(passage)) {
            violations.limit(tidy(passage.tekst()), LONGEST, field);
            wording.check(tidy(passage.tekst()), field, violations);
        }
    }

    /** Only what differs from the template, with how the template words it. */
    List<Passage> changed() {
        List<Passage> changed = new ArrayList<>();
        for (Passage passage : sent) {
            if (!unchanged(passage)) {
                changed.add(new Passage(passage.alinea(), standard(passage), tidy(passage.tekst())));
            }
        }
        return List.copyOf(changed);
    }

    private boolean unchanged(Passage passage) {
        return tidy(passage.tekst()).equals(standard(passage));
    }

    private String standard(Passage passage) {
        return standard.get(passage.alinea() - 1);
    }

    /** Lines end with one sign, whatever the browser sent, and paragraphs with one empty line. */
    private static String tidy(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip()
                        .replaceAll("[ \\t]+\\n", "\n")
                        .replaceAll("\\n{3,}", "\n\n");
    }
}
