// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.par.check.CheckAnswer;
import nl.par.check.CheckHitView;
import nl.par.person.QuestionText.Kind;
import nl.par.person.QuestionText.Label;

/**
 * The answer to a check as the page shows it.
 *
 * @param check id of the look-up ticket
 * @param hits most certain first
 * @param complete whether everybody who may match is shown
 * @param fartherLeftOut whether others were left out who fit far less than one who is sure
 * @param labels what was recognised, each with a button to remove it
 * @param searched what was searched, each in words
 * @param unused what was typed but not searched
 * @param oneName words that were searched as one name and with nothing else, so that one that is not of it hides everybody; empty when it is otherwise
 * @param elsewhere the organisations whose published cards were searched as well; empty for none
 */
public record AnswerView(
        String check,
        List<HitView> hits,
        boolean complete,
        boolean fartherLeftOut,
        List<Removable> labels,
        List<String> searched,
        String unused,
        String oneName,
        String elsewhere) {

    static AnswerView of(CheckAnswer answer, List<Label> labels) {
        return new AnswerView(
                answer.raadpleging().toString(),
                answer.resultaten().stream().map(HitView::of).toList(),
                answer.volledig(),
                answer.minderPassendWeggelaten(),
                removable(labels),
                inWords(answer.gezochtOp()),
                answer.nietGebruikt().stream().map(Label::value).collect(Collectors.joining(", ")),
                oneName(answer.gezochtOp()),
                String.join(", ", answer.ookGezochtBij()));
    }

    /** A recognised part and its place among all parts, by which its button removes it. */
    public record Removable(int place, String words) {}

    private static List<Removable> removable(List<Label> labels) {
        return IntStream.range(0, labels.size())
                .filter(i -> labels.get(i).kind() != Kind.ONGEBRUIKT)
                .mapToObj(i -> new Removable(i, labels.get(i).inWords()))
                .toList();
    }

    private static String oneName(List<Label> searched) {
        String name = name(searched);
        boolean nameOnly = searched.stream().allMatch(label -> label.kind() == Kind.NAAM);
        return nameOnly && name.contains(" ") ? name : "";
    }

    private static String name(List<Label> labels) {
        return labels.stream()
                .filter(label -> label.kind() == Kind.NAAM)
                .map(Label::value)
                .collect(Collectors.joining(" "));
    }

    private static List<String> inWords(List<Label> labels) {
        List<String> parts = new ArrayList<>();
        String name = name(labels);
        if (!name.isEmpty()) {
            parts.add("naam " + name);
        }
        labels.stream()
                .filter(label -> label.kind() != Kind.NAAM)
                .map(Label::inWords)
                .forEach(parts::add);
        return parts;
    }

    /** One found person: the card and what the certainty means. */
    public record HitView(String person, nl.par.web.page.SignalCard card, String advice) {

        static HitView of(CheckHitView hit) {
            return new HitView(
                    hit.id().toString(), CardWords.of(hit), hit.zekerheid().advice());
        }
    }
}
