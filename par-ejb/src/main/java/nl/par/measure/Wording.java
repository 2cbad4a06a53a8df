// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.List;
import java.util.Locale;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What words must hold that a colleague typed and that go to the person concerned: no name of a colleague (R16), nothing that
 * a report only supposes (R2), nothing that closes what stays open (R18), and no signs that cannot be seen.
 */
final class Wording {

    private static final int SHORTEST_ASSESSMENT = 8;
    private static final String NAME = "Noem geen naam van een collega: de brief gaat naar betrokkene.";

    private final NamesKeptOut colleagues;
    private final NamesKeptOut affected;
    private final List<String> assessments;

    /**
     * The words for one dossier.
     *
     * @param colleagues who is or was involved in it
     * @param affected who reported or was affected; these may not even be named as contact person
     * @param assessments what its reports only suppose
     */
    Wording(NamesKeptOut colleagues, NamesKeptOut affected, List<String> assessments) {
        this.colleagues = colleagues;
        this.affected = affected;
        this.assessments = assessments.stream()
                .map(Wording::plain)
                .filter(text -> text.length() >= SHORTEST_ASSESSMENT)
                .toList();
    }

    /** Adds what is wrong with a text in the colleague's own words; an absent text is right. */
    void check(@Nullable String text, String field, Violations violations) {
        checkTold(text, field, violations);
        violations.require(
                text == null || !AlwaysReachable.closedBy(text),
                field,
                "Spoed, bezwaar, klacht, vertegenwoordiging en wettelijke rechten blijven altijd open. Schrijf dit anders.");
    }

    /** As {@link #check} for what is told as it happened: a quote may deny anything. */
    void checkTold(@Nullable String text, String field, Violations violations) {
        checkNames(text, field, violations);
        violations.require(
                text == null || !supposes(text),
                field,
                "Dit staat in een melding als inschatting. Alleen een feit of een citaat mag in een brief.");
    }

    /** Adds what is wrong with a short text such as a place: hidden signs, the name of a colleague. */
    void checkNames(@Nullable String text, String field, Violations violations) {
        visible(text, field, violations);
        violations.require(!colleagues.appearsIn(text), field, NAME);
    }

    /** Adds what is wrong with the name of a contact person: anybody but who was affected. */
    void checkContact(@Nullable String text, String field, Violations violations) {
        visible(text, field, violations);
        violations.require(!affected.appearsIn(text), field, NAME);
    }

    /** Adds what is wrong with the precautions of a card. */
    void checkPrecautions(List<String> precautions, String field, Violations violations) {
        colleagues.checkPrecautions(precautions, field, violations);
    }

    private static void visible(@Nullable String text, String field, Violations violations) {
        violations.require(
                text == null || text.codePoints().noneMatch(Wording::hidden),
                field,
                "Deze tekst bevat tekens die niet te zien zijn. Typ hem opnieuw.");
    }

    /** Control characters, and signs that turn the direction of a text or have no width. */
    private static boolean hidden(int point) {
        return (Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t')
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.SURROGATE;
    }

    private boolean supposes(String text) {
        String words = plain(text);
        return assessments.stream().anyMatch(words::contains);
    }

    /** Without capitals, signs and double spaces, so that a comma more does not make it another sentence. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
