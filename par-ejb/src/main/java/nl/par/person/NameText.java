// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.par.person.QuestionText.Kind;

/**
 * Takes names from what is left of a text when all else was taken. Words that stand side by side are one name; forms of address and titles are not of
 * it, nor is the town behind an address or after {@code uit}.
 */
final class NameText {

    private static final Pattern NAME = Pattern.compile("[\\p{L}'’`.-]*\\p{L}[\\p{L}'’`.-]*");
    private static final Pattern TOKEN = Pattern.compile("[^\\s_,;:()\\[\\]/\"“”„«»?!&*|=]+");
    private static final Set<String> ARTICLES = Set.of("de", "den", "der", "het", "'t", "’t", "d");
    private static final Set<String> LIVES = Set.of("wonend", "wonende", "woonachtig", "woont");
    private static final Set<String> AND = Set.of("en", "of");

    private final TypedText typed;
    private final List<Word> words = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /** A word and its place in the text; of a word of a name this begins with the forms of address before it. */
    private record Word(String text, int start, int end) {

        Word from(int start) {
            return new Word(text, start, end);
        }

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** Words side by side, with the forms of address around them. */
    private static final class Name {

        private final List<Word> words = new ArrayList<>();
        private int end;

        int start() {
            return words.get(0).start();
        }

        void add(Word word) {
            words.add(word);
            end = word.end();
        }

        /** Only the words before this one. */
        void cut(int from) {
            words.subList(from, words.size()).clear();
            end = from == 0 ? 0 : words.get(from - 1).end();
        }

        String value() {
            return words.stream().map(Word::text).collect(Collectors.joining(" "));
        }
    }

    private NameText(TypedText typed) {
        this.typed = typed;
    }

    /**
     * Takes all names.
     *
     * @param lines the addresses that were taken, behind which a town may stand
     * @return the names, in the order of the text
     */
    static String take(TypedText typed, List<AddressText.Line> lines) {
        NameText text = new NameText(typed);
        text.words();
        text.names();
        lines.forEach(text::town);
        text.dropTowns();
        text.names.forEach(name -> typed.take(Kind.NAAM, name.value(), name.start(), name.end));
        return text.names.stream().map(Name::value).collect(Collectors.joining(" "));
    }

    private void words() {
        Matcher m = TOKEN.matcher(typed.left());
        while (m.find()) {
            if (NAME.matcher(m.group()).matches()) {
                int from = m.start();
                for (int form = written(from, m.end()); form > 0; form = written(from, m.end())) {
                    words.add(word(from, from + form));
                    from += form;
                }
                words.add(word(from, m.end()));
            } else if (m.group().codePoints().anyMatch(Character::isLetterOrDigit)) {
                typed.take(Kind.ONGEBRUIKT, m.group(), m.start(), m.end());
            }
        }
    }

    private int written(int start, int end) {
        return FormOfAddress.writtenOnto(typed.text().substring(start, end));
    }

    private Word word(int start, int end) {
        return new Word(typed.text().substring(start, end), start, end);
    }

    private void names() {
        int forms = -1;
        for (int i = 0; i < words.size(); i++) {
            if (forms >= 0 && !together(words.get(i - 1), words.get(i))) {
                behind(forms, i);
                forms = -1;
            }
            boolean form = form(i);
            if (form && forms < 0) {
                forms = i;
            } else if (!form) {
                add(
                        forms < 0
                                ? words.get(i)
                                : words.get(i).from(words.get(forms).start()));
                forms = -1;
            }
        }
        if (forms >= 0) {
            behind(forms, words.size());
        }
    }

    /** Adds a word to the name before it, or begins the next one here. */
    private void add(Word word) {
        Name last = names.isEmpty() ? null : names.get(names.size() - 1);
        if (last == null || !typed.text().substring(last.end, word.start()).isBlank()) {
            last = new Name();
            names.add(last);
        }
        last.add(word);
    }

    /** Forms of address with nothing behind them belong to the name before them, when there is one. */
    private void behind(int forms, int next) {
        int end = words.get(next - 1).end();
        if (forms > 0 && together(words.get(forms - 1), words.get(forms))) {
            names.get(names.size() - 1).end = end;
        } else {
            unused(words.get(forms).start(), end);
        }
    }

    private void unused(int start, int end) {
        typed.take(Kind.ONGEBRUIKT, typed.text().substring(start, end), start, end);
    }

    /** Whether nothing was typed between these two but signs. */
    private boolean together(Word one, Word next) {
        return typed.text().substring(one.end(), next.start()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean beside(int place) {
        return place > 0
                && place < words.size()
                && typed.text()
                        .substring(words.get(place - 1).end(), words.get(place).start())
                        .isBlank();
    }

    private boolean form(int i) {
        String word = words.get(i).text();
        if (FormOfAddress.is(word)) {
            return true;
        }
        if (AND.contains(words.get(i).lower())) {
            return i > 0
                    && i + 1 < words.size()
                    && FormOfAddress.is(words.get(i + 1).text())
                    && form(i - 1);
        }
        boolean article = FormOfAddress.beforeGentleman(word) && beside(i + 1);
        return gentleman(article ? i + 1 : i);
    }

    /** Whether this is the {@code heer} of {@code de heer Jansen}: a name begins with it and goes on. */
    private boolean gentleman(int i) {
        boolean article =
                beside(i) && FormOfAddress.beforeGentleman(words.get(i - 1).text());
        int first = article ? i - 1 : i;
        boolean begins = !beside(first) || form(first - 1);
        return begins
                && beside(i + 1)
                && FormOfAddress.isGentleman(
                        article ? words.get(first).text() : "", words.get(i).text());
    }

    /** A town stands straight behind an address, or after a comma behind one that begins with a street. It is none when no name came before. */
    private void town(AddressText.Line line) {
        boolean named = names.stream().anyMatch(name -> name.start() < line.end());
        names.stream()
                .filter(name -> named && name.start() >= line.end() && follows(line, name))
                .findFirst()
                .ifPresent(town -> {
                    names.remove(town);
                    typed.extend(line.end(), town.end);
                });
    }

    private boolean follows(AddressText.Line line, Name name) {
        String between = typed.text().substring(line.end(), name.start()).strip();
        return between.isEmpty() || (line.street() && between.equals(","));
    }

    /** Says of {@code uit Ommen} and {@code wonende te Ommen} that it is not searched, when it is not all there is. */
    private void dropTowns() {
        boolean several = names.size() > 1;
        for (Name name : List.copyOf(names)) {
            int from = livesIn(name, several ? 0 : 1);
            if (from >= 0) {
                unused(name.words.get(from).start(), name.end);
                name.cut(from);
            }
        }
        names.removeIf(name -> name.words.isEmpty());
    }

    private static int livesIn(Name name, int first) {
        for (int i = first; i + 1 < name.words.size(); i++) {
            String word = name.words.get(i).lower();
            boolean from = word.equals("uit")
                    && !ARTICLES.contains(name.words.get(i + 1).lower());
            if (from || LIVES.contains(word)) {
                return i;
            }
        }
        return -1;
    }
}
