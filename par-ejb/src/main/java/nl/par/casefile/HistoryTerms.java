// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody typed into the search box. There is no language of operators, fields or expressions to abuse: words, phrases between
 * quotation marks, a minus before what must not appear, an asterisk behind a beginning of a word. Long or odd input is refused before anything
 * looks at it, so that no question takes longer than another.
 */
final class HistoryTerms {

    static final int LONGEST = 200;
    static final int MOST = 12;
    static final int SHORTEST_BEGINNING = 3;

    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))");

    private HistoryTerms() {}

    /**
     * The parts, in the order typed.
     *
     * @throws Refusal.Invalid when it is too long, holds signs that cannot be read, a loose quotation mark or asterisk, too many parts, or only
     *     what must not appear
     */
    static List<HistoryClause> read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        require(typed.length() <= LONGEST, "Maak uw zoekvraag korter: hooguit " + LONGEST + " tekens.");
        require(
                typed.codePoints().allMatch(HistoryTerms::readable),
                "Uw zoekvraag bevat een teken dat PAR niet kan lezen. Typ de woorden opnieuw.");
        String text = typed.replaceAll("[“”„‟«»＂]", "\"").replaceAll("[−–—]", "-");
        require(
                text.chars().filter(sign -> sign == '"').count() % 2 == 0,
                "Er staat een los aanhalingsteken. Zet een zin tussen twee aanhalingstekens.");
        List<HistoryClause> clauses = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            clause(part, clauses);
        }
        require(clauses.size() <= MOST, "Gebruik hooguit " + MOST + " woorden of zinnen.");
        require(
                clauses.isEmpty() || clauses.stream().anyMatch(clause -> !clause.without()),
                "Zoek ook op iets dat er wel in moet staan.");
        return List.copyOf(clauses);
    }

    private static void clause(Matcher part, List<HistoryClause> clauses) {
        boolean without = !part.group(1).isEmpty();
        String phrase = part.group(2);
        String word = part.group(3);
        if (phrase != null) {
            if (!phrase.isBlank()) {
                clauses.add(new HistoryClause(phrase.strip(), HistoryClause.Form.PHRASE, without));
            }
        } else if (word.matches("[^*]*\\*")) {
            String beginning = word.substring(0, word.length() - 1);
            require(
                    beginning.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST_BEGINNING,
                    "Zet een sterretje alleen achter een begin van ten minste drie letters, zoals bedreig*.");
            clauses.add(new HistoryClause(beginning, HistoryClause.Form.BEGINNING, without));
        } else {
            require(
                    word.indexOf('*') < 0,
                    "Zet een sterretje alleen achter een begin van ten minste drie letters, zoals bedreig*.");
            clauses.add(new HistoryClause(word, HistoryClause.Form.WORD, without));
        }
    }

    /** No control or formatting characters, no halves of characters, nothing unassigned. */
    private static boolean readable(int point) {
        int type = Character.getType(point);
        return point == '\t'
                || (type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.PRIVATE_USE
                        && type != Character.UNASSIGNED
                        && point != 0xFFFD);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new Refusal.Invalid(List.of(new Violation("zoekterm", message)));
        }
    }
}
