// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that Java code gives to a page: what refusals say, titles, labels, cells. What is put together with {@code +} or
 * {@code formatted} has {@code {0}} where something is filled in.
 */
final class SourceTexts {

    private static final Pattern SAYS =
            Pattern.compile("new (?:Refusal\\.)?(?:Conflict|NotAllowed|TooMany|Unreliable)\\("
                    + "|new Violation\\(|\\.wrong\\(|pages\\.(?:show|invalid|problem|to)\\(|Cell\\.(?:words|wordsLink|badge)\\("
                    + "|new (?:Table\\.)?Column\\(|Datum(?:\\.words|\\.of|\\.done)?\\(|Piece\\.words\\(|new (?:Option|Step|Table|BarChart)\\("
                    + "|(?m:^ {4}[A-Z][A-Z_0-9]*\\()"); // labels of enums
    private static final Pattern FORMAT = Pattern.compile("%(?:s|d|,d)");
    private static final Pattern WORDS = Pattern.compile("^\\p{Lu}\\p{L}+.*|.*\\p{L}{2}.* .*", Pattern.DOTALL);

    private final String source;
    private final Set<String> found = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();
    private boolean words;
    private int places;
    private int at;

    private SourceTexts(String source) {
        this.source = source;
    }

    static Set<String> of(String source) {
        SourceTexts texts = new SourceTexts(source);
        Matcher says = SAYS.matcher(source);
        while (says.find()) {
            texts.arguments(says.end());
        }
        return texts.found;
    }

    private void arguments(int from) {
        at = from;
        while (source.charAt(at) != ')') {
            char next = source.charAt(at);
            if (next == '"') {
                literal();
            } else if (next == ',' || next == '?' || next == ':') {
                finished();
                at++;
            } else if (Character.isWhitespace(next) || next == '+') {
                at++;
            } else {
                operand();
            }
        }
        finished();
    }

    private void literal() {
        int end = endOfLiteral(at);
        String literal = source.substring(at + 1, end).translateEscapes();
        at = end + 1;
        if (source.startsWith(".formatted(", at)) {
            literal = FORMAT.matcher(literal).replaceAll(place -> "{" + places++ + "}");
            at = endOfBrackets(at + ".formatted".length());
        }
        text.append(literal);
        words = true;
    }

    /** Something that is filled in, or decides between two texts. */
    private void operand() {
        while (",?:+)".indexOf(source.charAt(at)) < 0) {
            char next = source.charAt(at);
            at = next == '"' ? endOfLiteral(at) + 1 : next == '(' ? endOfBrackets(at) : at + 1;
        }
        if (source.charAt(at) != '?') {
            text.append('{').append(places++).append('}');
        }
    }

    private void finished() {
        String whole = text.toString().strip();
        if (words && WORDS.matcher(whole).matches() && !whole.contains(".jte") && !whole.startsWith("/")) {
            found.add(whole);
        }
        text.setLength(0);
        words = false;
        places = 0;
    }

    private int endOfLiteral(int start) {
        int end = start + 1;
        while (source.charAt(end) != '"') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private int endOfBrackets(int start) {
        int depth = 0;
        int end = start;
        do {
            char next = source.charAt(end);
            end = next == '"' ? endOfLiteral(end) + 1 : end + 1;
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
        } while (depth > 0);
        return end;
    }
}
