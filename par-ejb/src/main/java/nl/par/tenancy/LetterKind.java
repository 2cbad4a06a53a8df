// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.util.Set;
import java.util.TreeSet;

/**
 * The letters that a tenant may word itself, each a Markdown file in its folder {@code brieven}; without one, the text of the
 * norm holds. The required placeholders
 * are what R1, R2, R3, R5 and R18 ask of every such letter; a text without them is refused at start-up.
 */
public enum LetterKind {
    /** Names the facts, asks for other behaviour, offers a talk. */
    WARNING("waarschuwingsbrief", Set.of()),
    /** Invites to a restorative or stop talk. */
    TALK("uitnodiging-gesprek", Set.of("gesprek-dag", "gesprek-tijd", "gesprek-plaats")),
    /** Lays down how someone is in contact with the organisation. */
    ARRANGEMENT("contactafspraken", Set.of("afspraken", "altijd-bereikbaar")),
    /** Tells that a service stops for a while. */
    SUSPENSION("opschorting-dienstverlening", Set.of("opschorting", "altijd-bereikbaar")),
    /** Tells which buildings someone may not enter for a while. */
    ACCESS_BAN("toegangsontzegging", Set.of("ontzegging", "altijd-bereikbaar")),
    /** Asks to pay for damage. */
    DAMAGE_CLAIM("schadeverhaal", Set.of("schade"));

    private static final Set<String> ALWAYS = Set.of(
            "aanhef",
            "feiten",
            "begindatum",
            "einddatum",
            "evaluatiedatum",
            "motivering",
            "contactpersoon",
            "telefoon",
            "e-mail",
            "bewaartermijn",
            "fg",
            "rechtsmiddel");
    private static final Set<String> OPTIONAL = Set.of("organisatie", "datum-voorval", "afdeling");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> own;

    LetterKind(String code, Set<String> own) {
        this.code = code;
        this.own = own;
    }

    /** The name of the file without {@code .md}. */
    public String code() {
        return code;
    }

    /** Whether the text of this letter must hold this placeholder. */
    boolean requires(String placeholder) {
        return ALWAYS.contains(placeholder) || own.contains(placeholder);
    }

    /** Whether the text of this letter may hold this placeholder. */
    boolean knows(String placeholder) {
        return requires(placeholder) || OPTIONAL.contains(placeholder);
    }

    Set<String> required() {
        Set<String> all = new TreeSet<>(ALWAYS);
        all.addAll(own);
        return all;
    }
}
