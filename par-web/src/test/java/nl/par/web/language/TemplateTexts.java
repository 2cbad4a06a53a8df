// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import gg.jte.TemplateConfig;
import gg.jte.compiler.TemplateParser;
import gg.jte.compiler.TemplateParserVisitorAdapter;
import gg.jte.compiler.TemplateType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * The texts of one template as a page would show them, with {@code {0}} for what is filled in: each way through its conditions
 * gives a text of its own.
 */
final class TemplateTexts extends TemplateParserVisitorAdapter {

    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile("(title|alt|aria-label|placeholder)=\"([^\"]*)\"");
    private static final Pattern SPOKEN_PARAMETER =
            Pattern.compile("^\\s*(?:label|legend|hint|text|title|caption|heading|empty)\\s*=(.*)", Pattern.DOTALL);
    private static final Pattern DEFAULT = Pattern.compile(
            "String (?:label|legend|hint|text|title|caption|heading|empty|view) = (\".*)", Pattern.DOTALL);
    private static final Pattern CONTENT = Pattern.compile("@`(.*)`", Pattern.DOTALL);
    private static final Pattern AROUND_TAGS = Pattern.compile("(?=<)|(?<=>)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");

    private final Set<String> found = new TreeSet<>();
    private Set<String> ways = Set.of("");
    private final Deque<Set<String>> before = new ArrayDeque<>();
    private final Deque<Set<String>> done = new ArrayDeque<>();

    private TemplateTexts() {}

    static Set<String> of(String template) {
        return of(template, TemplateType.Template);
    }

    private static Set<String> of(String template, TemplateType type) {
        TemplateTexts texts = new TemplateTexts();
        new TemplateParser(template, type, texts, TemplateConfig.PLAIN).parse();
        texts.boundary();
        return texts.found;
    }

    @Override
    public void onParam(String parameter) {
        Matcher literal = DEFAULT.matcher(parameter);
        if (literal.find()) {
            literals(literal.group(1));
        }
    }

    @Override
    public void onTextPart(int depth, String text) {
        for (String part : AROUND_TAGS.splitAsStream(text).toList()) {
            if (part.startsWith("<")) {
                boundary();
            }
            append(part);
            if (part.endsWith(">")) {
                boundary();
            }
        }
    }

    @Override
    public void onCodePart(int depth, String code) {
        append(Data.START + " " + Data.END);
    }

    @Override
    public void onConditionStart(int depth, String condition) {
        before.push(ways);
        done.push(Set.of());
    }

    @Override
    public void onConditionElse(int depth, String condition) {
        done.push(both(done.pop(), ways));
        ways = before.peek();
    }

    @Override
    public void onConditionElse(int depth) {
        done.push(both(done.pop(), ways));
        ways = before.pop();
        before.push(Set.of()); // one of the branches is always taken
    }

    @Override
    public void onConditionEnd(int depth) {
        ways = both(both(done.pop(), ways), before.pop());
    }

    @Override
    public void onForLoopStart(int depth, String loop) {
        before.push(ways);
    }

    @Override
    public void onForLoopEnd(int depth) {
        ways = both(ways, before.pop());
    }

    @Override
    public void onTemplateCall(int depth, String name, List<String> parameters) {
        boundary();
        for (String parameter : parameters) {
            Matcher content = CONTENT.matcher(parameter);
            Matcher spoken = SPOKEN_PARAMETER.matcher(parameter);
            if (content.find()) {
                found.addAll(of(content.group(1), TemplateType.Content));
            } else if (spoken.matches() && !spoken.group(1).contains(" + ")) {
                literals(spoken.group(1));
            }
        }
    }

    private void literals(String code) {
        Matcher literal = LITERAL.matcher(code);
        while (literal.find()) {
            keep(literal.group(1).translateEscapes());
        }
    }

    private void append(String part) {
        ways = ways.stream().map(way -> way + part).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void boundary() {
        for (String way : ways) {
            if (way.stripLeading().startsWith("<")) {
                Matcher attribute = SPOKEN_ATTRIBUTE.matcher(way);
                while (attribute.find()) {
                    keep(attribute.group(2));
                }
            } else {
                keep(way);
            }
        }
        ways = Set.of("");
    }

    private void keep(String text) {
        Phrase phrase = Phrase.of(Parser.unescapeEntities(text, false));
        if (LETTER.matcher(phrase.key()).find()) {
            found.add(phrase.key());
        }
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
